using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Sessions;

internal sealed class AgendaFields(IPaperStore store) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map) => map.Extend<SessionPaper>("SessionPaper").List<Id<Paper>, Annotation>("agenda", paper => paper.Paper, new Agendas(store).FindAsync);
}

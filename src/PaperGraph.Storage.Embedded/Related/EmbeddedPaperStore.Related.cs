using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Papers;
using PaperGraph.Storage.Embedded.Related;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    private readonly RelatedFinder _related = new();

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>> FindRelatedAsync(
        IReadOnlyCollection<Id<Paper>> papers, int first, IReadOnlySet<RelationKind>? via, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        return Ask<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>>((graph, connection) =>
        {
            var asked = first == 0 ? [] : Seen(papers, graph.NumberOf);
            // The words that state a link are in the database.
            if (connection is null && (via is null || via.Contains(RelationKind.Link)) && asked.Exists(number => PaperLinks.AreAny(graph.Paper(number))))
                return null;
            var answers = new Dictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>();
            var kinds = AskedKinds.Of(via);
            foreach (var number in asked)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var nearest = graph.Related.Get((number, first, kinds), _ => [.. _related.Find(graph, number, first, via).Select(draft => AnswerOf(graph, connection, number, draft))]);
                if (nearest.Count > 0)
                    answers.Add(graph.PaperId(number), nearest);
            }

            return answers;
        });
    }

    private static RelatedPaper AnswerOf(GraphSnapshot graph, DatabaseConnection? connection, int number, RelatedDraft draft) =>
        ReasonOrder.Answer(graph.PaperId(number), graph.PaperId(draft.Paper), draft.Reasons.Concat(
            draft.Links.Select(link => ReasonOf(graph, PaperLinks.Of(graph, connection, number, link.Link, link.IsFrom)))));

    private static Reason ReasonOf(GraphSnapshot graph, PaperLink link) => new()
    {
        Kind = RelationKind.Link,
        Weight = Relatedness.OfLink(link.Kind),
        Explanation = ReasonSentences.OfLink(link.Kind, TitleOf(graph, link.From), TitleOf(graph, link.To)),
        Link = link,
    };

    private static string TitleOf(GraphSnapshot graph, Id<Paper> paper) => graph.Paper(graph.NumberOf(paper)).Record.Title;
}

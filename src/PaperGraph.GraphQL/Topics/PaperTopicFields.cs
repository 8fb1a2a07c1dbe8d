using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Topics;

internal sealed class PaperTopicFields(IPaperStore store) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<TopicVerdict>("TopicVerdict").Enum<MentionPlace>("MentionPlace");
        map.Type<PaperTopic>("PaperTopic")
            .One<Id<Paper>, Paper>("paper", touch => touch.Key.Paper, store.FindPapersAsync)
            .One<Id<Topic>, Topic>("topic", touch => touch.Key.Topic, store.FindTopicsAsync)
            .List<PaperTopicKey, Mention>("mentions", touch => touch.Key, store.FindMentionsAsync);
        map.Type<Mention>("Mention")
            .One<Id<Annotation>, Annotation>("annotation", mention => mention.Annotation, store.FindAnnotationsAsync);
    }
}

using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>A store with a number of papers that hang together in every way.</summary>
internal static class Library
{
    public static FakePaperStore Of(int papers)
    {
        var store = new FakePaperStore();
        var all = Enumerable.Range(0, papers).Select(at => Some.Paper($"Paper {at:D2}", "Ada", $"Author {at}")).ToList();
        var (person, topic) = (Some.Person("Reader"), Some.Topic("Q-learning", "QL"));
        var tag = Some.Tag("rl", topic);
        store.Papers.AddRange(all);
        store.People.Add(person);
        store.Topics.Add(topic);
        store.Tags.Add(tag);
        for (var at = 0; at < papers; at++)
            AddTo(store, all[at], all[(at + 1) % papers]);
        return store;

        void AddTo(FakePaperStore store, Paper paper, Paper next)
        {
            store.PaperTags.Add((paper.Id, tag));
            store.Touches.Add(Some.Touch(paper, topic));
            store.Mentions.Add((Some.Touch(paper, topic).Key, Some.Mention()));
            for (var at = 0; at < 3; at++)
            {
                var annotation = Some.Annotation(paper, $"quote {at}", person);
                store.Annotations.Add(annotation);
                store.AnnotationTags.Add((annotation.Id, tag));
            }

            var link = new PaperLink(paper.Id, next.Id, LinkKind.RespondsTo, Some.Mention("replies", Some.Annotation(paper, "quote 0")));
            store.Links.Add(link);
            store.Related.Add(new RelatedPaper(paper.Id, next.Id, 0.75, Reasons(link)));
        }

        IReadOnlyList<Reason> Reasons(PaperLink link) =>
        [
            new() { Kind = RelationKind.Link, Weight = 0.4, Explanation = "One replies to the other.", Link = link },
            new() { Kind = RelationKind.Topic, Weight = 0.2, Explanation = "Both touch Q-learning.", Topic = topic.Id, TopicsHere = [topic.Id], TopicsThere = [topic.Id] },
            new() { Kind = RelationKind.Text, Weight = 0.15, Explanation = "Both use the word paper.", Words = ["paper"] },
        ];
    }
}

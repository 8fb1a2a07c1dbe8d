using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Changes;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class GraphEditorTests : IDisposable
{
    // So many that an import changes a small share of them, and lists are changed rather than made anew.
    private const int Papers = 200;
    private const int Files = 30;
    private const int PapersInFile = 12;

    private static readonly Topic[] Topics = [.. Enumerable.Range(0, 12).Select(number =>
        Some.Topic($"Topic {number}", number == 0 ? [] : [Some.Topic($"Topic {(number - 1) / 3}")]))];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_graph_that_was_changed_again_and_again_is_the_one_that_opening_makes()
    {
        var random = new Random(4711);
        var store = (EmbeddedPaperStore)await _folder.OpenStoreAsync();
        await store.SaveTopicsAsync(Topics, CancellationToken.None);
        var filler = new StoreFiller(store);
        for (var round = 0; round < 100; round++)
        {
            await filler.ImportAsync($"{random.Next(Files)}.txt", SomeEntries(random));
            if (round % 5 == 0)
                await filler.ImportAsync("curation.yaml", Enumerable.Range(0, 6).Select(_ => Some.Entry(Say.Claim($"paper {random.Next(Papers)}", $"paper {random.Next(Papers)}"))));
            // Lists that are made already have to be kept in step.
            if (round % 7 == 0)
                await AskForListsAsync(store);
        }

        var changed = Describe(store.Graph);
        await store.DisposeAsync();
        await using var reopened = (EmbeddedPaperStore)await _folder.OpenStoreAsync();

        Assert.Equal(Describe(reopened.Graph), changed);
        Assert.NotEmpty(changed);
    }

    private static IEnumerable<EntryReading> SomeEntries(Random random) =>
        Enumerable.Range(0, random.Next(PapersInFile)).Select(_ => SomeEntry(random, random.Next(Papers))).ToList();

    private static EntryReading SomeEntry(Random random, int paper)
    {
        var annotations = Enumerable.Range(0, random.Next(4)).Select(number => Some.Annotation(
            $"words {paper} {number}", random.Next(5) == 0 ? null : $"202{random.Next(5)}-0{1 + random.Next(9)}", $"Reader {random.Next(6)}", $"tag {random.Next(9)}") with
        {
            Mentions = [new TopicMention(Topics[random.Next(12)].Id, MentionPlace.Quote, 0, 5, random.NextDouble())],
        }).DistinctBy(annotation => annotation.Id).ToArray();
        var reading = Some.Paper($"paper {paper}", $"201{random.Next(10)}-01", 2000 + random.Next(5)) with
        {
            Authors = [$"Author {random.Next(8)}"],
            Tags = [new TagReading($"tag {random.Next(9)}", null)],
            Mentions = [new TopicMention(Topics[random.Next(12)].Id, MentionPlace.Title, 0, 5, 0.9)],
            Statements = [.. annotations.Take(1).Select(annotation =>
                new LinkStatement((LinkKind)random.Next(4), WorkKey.Title($"paper {random.Next(Papers)}"), annotation.Id, MentionPlace.Quote, 0, 5))],
        };
        return Some.Entry(reading, annotations);
    }

    private static async Task AskForListsAsync(EmbeddedPaperStore store)
    {
        foreach (var order in Enum.GetValues<PaperOrder>())
            await store.PagePapersAsync([PaperSelection.All], order, PageRequest.First(1), CancellationToken.None);
        await store.PageAnnotationsAsync([new()], PageRequest.First(1), CancellationToken.None);
        await store.PageTagsAsync(null, PageRequest.First(1), CancellationToken.None);
        await store.PagePeopleAsync(null, PageRequest.First(1), CancellationToken.None);
        await store.FindCoverageAsync(CancellationToken.None);
    }

    // Everything a query can see, by id, as numbers need not agree.
    private static List<string> Describe(GraphSnapshot graph)
    {
        var lines = new List<string> { $"{graph.Counts} {graph.WordCount}" };
        for (var number = 0; number < graph.Papers.Length; number++)
        {
            if (graph.Papers[number] is { } paper)
                lines.Add(Describe(graph, paper));
        }

        for (var number = 0; number < graph.Topics.Length; number++)
        {
            if (graph.Topics[number] is { } topic)
                lines.Add($"{topic.Record.Name}: {PapersIn(graph, topic.Papers)} {topic.Annotations.Count} {topic.PapersWithNarrower}");
        }

        lines.AddRange(Enumerable.Range(0, graph.Tags.Length).Select(number => graph.Tags[number]).OfType<TagNode>()
            .Select(tag => $"{tag.Record}: {PapersIn(graph, tag.Papers)} {tag.Annotations.Count}"));
        lines.AddRange(Enumerable.Range(0, graph.People.Length).Select(number => graph.People[number]).OfType<PersonNode>()
            .Select(person => $"{person.Record}: {PapersIn(graph, person.Authored)} {PapersIn(graph, person.Annotated)} {person.Annotations.Count}"));
        lines.AddRange(Enumerable.Range(1, graph.Terms.Count).Select(term => $"{graph.Terms[term]}: {PapersIn(graph, graph.PapersOfTerms[term] ?? NumberList.Empty)}"));
        lines.AddRange(Enum.GetValues<PaperOrder>().Select(order => $"{order}: {string.Join(' ', graph.Sorted.OfPapers(graph, order).All().Select(graph.PaperId))}"));
        lines.Add(string.Join(' ', graph.Sorted.OfAnnotations(graph).All().Select(graph.AnnotationId)));
        lines.Add(string.Join(' ', graph.Sorted.OfTags(graph).All().Select(number => graph.Tag(number).Record.Name)));
        lines.Add(string.Join(' ', graph.Sorted.OfPeople(graph).All().Select(number => graph.Person(number).Record.Name)));
        lines.AddRange(graph.FindCoverage(CancellationToken.None).All.Select(topic =>
            $"{topic.Topic}: {topic.PaperCount} {topic.AnnotationCount} {topic.PlannedCount} {topic.DiscussedCount} {topic.BestNext}"));
        return lines;
    }

    private static string Describe(GraphSnapshot graph, PaperNode paper) => string.Join(
        " | ",
        paper.Record.Id,
        string.Join(' ', paper.Touches),
        string.Join(' ', paper.Tags),
        string.Join(' ', paper.Annotators),
        string.Join(' ', paper.Months),
        string.Join(' ', paper.Terms.ToArray()),
        string.Join(' ', paper.LinksFrom.Select(link => $"{graph.PaperId(link.Paper)} {link.Kind} {link.Statement}")),
        string.Join(' ', paper.LinksTo.Select(link => $"{graph.PaperId(link.Paper)} {link.Kind} {link.Statement}")),
        string.Join(' ', paper.Annotations.Select(number => $"{graph.AnnotationId(number)} {graph.Annotations[number].Month} {graph.Annotations[number].Reading}")),
        graph.PapersOfStates[paper.State] == graph.NumberOf(paper.Record.Id),
        paper.Annotations.All(number => graph.AnnotationsOfReadings[graph.Annotations[number].Reading] == number));

    private static string PapersIn(GraphSnapshot graph, NumberList papers) => string.Join(' ', papers.All().Select(graph.PaperId).Order());
}

using System.Text.Json;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Related;
using PaperGraph.Core.Search;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Specs.Search;
using PaperGraph.Storage.Specs.Sessions;

namespace PaperGraph.Storage.Specs.Transcripts;

/// <summary>Asks a store everything that can be asked of it about a group, and writes down what it says. Two stores that hold the same say the same.</summary>
/// <remarks>Of searches only the hits, as their scores and order are a store's own.</remarks>
public sealed class StoreTranscript
{
    private static readonly JsonSerializerOptions Format = new() { Converters = { new TextConverter() } };

    private readonly List<string> _lines = [];
    private readonly IPaperStore _store;
    private readonly RandomGroup _group;
    private readonly Random _random;
    private readonly Id<Paper>[] _papers;
    private readonly Id<Annotation>[] _annotations;
    private readonly Id<Topic>[] _topics;
    private readonly Id<Tag>[] _tags;
    private readonly Id<Person>[] _people;

    private StoreTranscript(IPaperStore store, RandomGroup group, int seed)
    {
        (_store, _group, _random) = (store, group, new Random(seed));
        _papers = [.. group.Papers.Select(Some.PaperId), Some.PaperId("nobody's")];
        _annotations = [.. group.Papers.SelectMany(paper => Enumerable.Range(0, 5).Select(number => Some.AnnotationId($"{paper}|{number}")))];
        _topics = [.. group.Topics.Select(topic => topic.Id), TopicNames.IdOf("nobody's")];
        _tags = [.. group.TagNames.Select(TagNames.IdOf), TagNames.IdOf("nobody's")];
        _people = [.. group.People.Select(PersonNames.IdOf).Distinct(), PersonNames.IdOf("nobody's")];
    }

    /// <summary>Everything that a store says; the same questions for the same seed.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(IPaperStore store, RandomGroup group, int seed)
    {
        var transcript = new StoreTranscript(store, group, seed);
        await transcript.AskGraphAsync();
        await transcript.AskImportsAsync();
        await transcript.AskLogAsync();
        return transcript._lines;
    }

    /// <summary>Everything that a store says of what is seen, however that came about.</summary>
    public static async Task<IReadOnlyList<string>> OfGraphAsync(IPaperStore store, RandomGroup group, int seed)
    {
        var transcript = new StoreTranscript(store, group, seed);
        await transcript.AskGraphAsync();
        return transcript._lines;
    }

    private async Task AskGraphAsync()
    {
        await AskPapersAsync();
        await AskAnnotationsAsync();
        await AskTopicsAsync();
        await AskNamesAsync();
        await AskSessionsAsync();
        await AskCoverageAsync();
        await AskConnectionsAsync();
        await AskSearchesAsync();
    }

    private async Task AskLogAsync()
    {
        Say("length of the log", await _store.FindHeadAsync(default));
        await WalkAsync("log", page => _store.PageChangesAsync(ChangeSelection.All, page, default));
        foreach (var paper in _papers)
            await WalkAsync($"log of {paper}", page => _store.PageChangesAsync(new ChangeSelection(paper, "Ann"), page, default));
    }

    private async Task AskPapersAsync()
    {
        Say("counts", await _store.CountAsync(default));
        Say("papers", ByKey(await _store.FindPapersAsync(_papers, default)));
        Say("merged", ByKey(await _store.FindMergedAsync(_papers, default)));
        foreach (var paper in _group.Papers)
            Say($"paper {paper}", await _store.FindPaperAsync(WorkKey.Title(paper), default));
        Say("tags of papers", ByKey(await _store.FindTagsOfPapersAsync(_papers, default)));
        Say("links", ByKey(await _store.FindLinksAsync(_papers, default)));
        Say("texts", ByKey(await _store.FindTextsAsync(_papers, default)));
        foreach (var order in Enum.GetValues<PaperOrder>())
        {
            PaperSelection[] selections = [PaperSelection.All, .. Enumerable.Range(0, 6).Select(_ => SomePapers())];
            Say($"counts of {order}", await _store.CountPapersAsync(selections, default));
            foreach (var selection in selections)
                await WalkAsync($"papers {order} {Text(selection)}", async page => (await _store.PagePapersAsync([selection], order, page, default))[0]);
            Say($"pages {order}", (await _store.PagePapersAsync(selections, order, PageRequest.First(2), default)).Select(Plain));
        }
    }

    private async Task AskAnnotationsAsync()
    {
        Say("annotations", ByKey(await _store.FindAnnotationsAsync(_annotations, default)));
        Say("tags of annotations", ByKey(await _store.FindTagsOfAnnotationsAsync(_annotations, default)));
        Say("mentions of annotations", ByKey(await _store.FindMentionsOfAnnotationsAsync(_annotations, default)));
        Say("sources", ByKey(await _store.FindSourcesAsync(_annotations, default)));
        AnnotationSelection[] selections = [AnnotationSelection.All, .. Enumerable.Range(0, 12).Select(_ => SomeAnnotations())];
        Say("counts of annotations", await _store.CountAnnotationsAsync(selections, default));
        foreach (var selection in selections)
            await WalkAsync($"annotations {Text(selection)}", async page => (await _store.PageAnnotationsAsync([selection], page, default))[0]);
    }

    private async Task AskTopicsAsync()
    {
        var written = await _store.ReadVocabularyAsync(default);
        Say("definitions", written.Definitions);
        Say("said of topics", written.Said);
        Say("topics", ByKey(await _store.FindTopicsAsync(_topics, default)));
        Say("topics by name", ByKey(await _store.FindTopicsByNameAsync([.. _group.Topics.Select(topic => topic.Name.ToUpperInvariant()), "Alias 3", "nobody's"], default)));
        Say("narrower", ByKey(await _store.FindNarrowerAsync(_topics, default)));
        Say("unlocked", ByKey(await _store.FindUnlockedAsync(_topics, default)));
        var touched = await _store.FindTopicsOfPapersAsync(_papers, default);
        Say("topics of papers", ByKey(touched));
        Say("mentions", (await _store.FindMentionsAsync([.. touched.Values.SelectMany(topics => topics).Select(topic => topic.Key)], default)).OrderBy(mention => mention.Key.ToString()));
        TopicPapersSelection[] selections = [.. _topics.SelectMany(topic => new[] { new TopicPapersSelection(topic, false), new TopicPapersSelection(topic, true) })];
        Say("counts of papers of topics", await _store.CountPapersOfTopicsAsync(selections, default));
        foreach (var selection in selections)
            await WalkAsync($"papers of {selection}", async page => (await _store.PagePapersOfTopicsAsync([selection], page, default))[0]);
        foreach (var selection in new TopicSelection[] { new(), new() { Used = true }, new() { Used = false }, new() { Under = _topics[0] }, new() { Contains = "LEARN" }, new() { Among = [_topics[0]] } })
        {
            Say($"count of topics {Text(selection)}", await _store.CountTopicsAsync(selection, default));
            foreach (var order in Enum.GetValues<TopicOrder>())
                await WalkAsync($"topics {order} {Text(selection)}", page => _store.PageTopicsAsync(selection, order, page, default));
        }
    }

    private async Task AskNamesAsync()
    {
        Say("tags", ByKey(await _store.FindTagsAsync(_tags, default)));
        Say("people", ByKey(await _store.FindPeopleAsync(_people, default)));
        foreach (var contains in new[] { null, "A", "é", "nobody's" })
        {
            Say("counts of names", new[] { await _store.CountTagsAsync(contains, default), await _store.CountPeopleAsync(contains, default) });
            await WalkAsync($"tags with {contains}", page => _store.PageTagsAsync(contains, page, default));
            await WalkAsync($"people with {contains}", page => _store.PagePeopleAsync(contains, page, default));
        }
    }

    private async Task AskSessionsAsync()
    {
        Say("sessions", ByKey(await _store.FindSessionsAsync([.. _group.Sessions.Select(Meet.SessionId), Meet.SessionId("nobody's")], default)));
        Say("histories of sessions", ByKey(await _store.FindHistoriesAsync([.. _group.Sessions.Select(Meet.SessionId), Meet.SessionId("nobody's")], default)));
        Say("sessions of papers", ByKey(await _store.FindSessionsOfPapersAsync(_papers, default)));
        Say("presented", ByKey(await _store.FindPresentedAsync(_people, default)));
        SessionSelection[] selections =
            [SessionSelection.All, new() { From = Meet.Day("2024-01-02"), To = Meet.Day("2024-01-03") }, new() { Status = [SessionStatus.Planned, SessionStatus.Held] }];
        foreach (var selection in selections)
        {
            Say($"count of sessions {Text(selection)}", await _store.CountSessionsAsync(selection, default));
            await WalkAsync($"sessions {Text(selection)}", page => _store.PageSessionsAsync(selection, page, default));
        }
    }

    private async Task AskCoverageAsync()
    {
        var coverage = await _store.FindCoverageAsync(default);
        Say("coverage", coverage.All);
        Say("coverage under a topic", coverage.Under(_topics[0]));
        Say("frontier", coverage.Frontier(100));
    }

    private async Task AskConnectionsAsync()
    {
        Say("related", ByKey(await _store.FindRelatedAsync(_papers, 5, null, default)));
        foreach (var kind in Enum.GetValues<RelationKind>())
            Say($"related via {kind}", ByKey(await _store.FindRelatedAsync(_papers, 3, new HashSet<RelationKind> { kind }, default)));
        NodeId[] nodes = [.. _papers.Select(id => id.Node), .. _topics.Select(id => id.Node), .. _tags.Select(id => id.Node), .. _people.Select(id => id.Node), .. _annotations.Select(id => id.Node)];
        for (var pair = 0; pair < 25; pair++)
        {
            var (from, to) = (nodes[_random.Next(nodes.Length)], nodes[_random.Next(nodes.Length)]);
            Say($"path from {from} to {to}", await _store.FindPathAsync(from, to, 1 + _random.Next(6), default));
        }

        TimelineSelection[] selections = [new(), new(Topic: _topics[0]), new(Tag: _tags[0]), new(_topics[1], _tags[1]), new(From: new Month(2020, 1), To: new Month(2020, 12))];
        Say("timeline", await _store.CountByMonthAsync(selections, default));
    }

    private async Task AskSearchesAsync()
    {
        for (var asked = 0; asked < 15; asked++)
        {
            var search = new SearchRequest(Searches.Parsed(SomeText()), asked % 3 == 0 ? new HashSet<NodeKind> { NodeKind.Paper, NodeKind.Annotation } : null);
            Say($"hits of {Text(search.Expression)}", await _store.CountHitsAsync(search, default));
            var hits = await _store.SearchAsync(search, PageRequest.First(500), default);
            Say("hits", hits.Items.Select(hit => hit.Node.Node.ToString()).Order(StringComparer.Ordinal));
        }
    }

    private async Task AskImportsAsync()
    {
        Say("standing", await _store.FindStandingFilesAsync(default));
        foreach (var file in new[] { "a.txt", "b.txt", "c.txt", "nobody's" })
            Say($"reading of {file}", await _store.FindReadingAsync(file, default));
        await WalkAsync("imports", page => _store.PageImportsAsync(page, default));
        var imports = (await _store.PageImportsAsync(PageRequest.First(100), default)).Items.Select(item => item.Node.Id).ToList();
        Say("problems", await _store.CountProblemsAsync(imports, default));
        Say("pages of problems", (await _store.PageProblemsAsync(imports, PageRequest.First(5), default)).Select(page => page.Items.Select(item => item.Node)));
        Say("works", ByKey(await _store.FindWorksAsync([.. _group.Papers.Select(WorkKey.Title)], default)));
        Say("known annotations", ByKey(await _store.FindAnnotationsAsync(
            [.. _group.Papers.SelectMany(paper => Enumerable.Range(0, 5).Select(number => AnnotationKey.Words(Some.PaperId(paper), null, $"{paper}|{number}")))], default)));
    }

    // Forward in twos, backward in threes.
    private async Task WalkAsync<TItem>(string list, Func<PageRequest, Task<Page<TItem>>> cut)
    {
        foreach (var (isBackward, size) in new[] { (false, 2), (true, 3) })
        {
            Page<TItem> page;
            string? from = null;
            do
            {
                page = await cut(new PageRequest(size, isBackward, from));
                Say($"{list} {(isBackward ? "backward" : "forward")}", Plain(page));
                from = page.Items.Count == 0 ? null : (isBackward ? page.Items[0] : page.Items[^1]).Cursor;
            }
            while (from is not null && (isBackward ? page.HasPrevious : page.HasNext));
        }
    }

    private PaperSelection SomePapers() => new()
    {
        Text = Rarely(() => Searches.Parsed(SomeText())),
        Topics = Rarely(() => Pick(_topics)),
        AnyTopic = Rarely(() => Pick(_topics)),
        IncludeNarrower = _random.Next(2) == 0,
        Tags = Rarely(() => Pick(_tags)),
        AnnotatedBy = Rarely(() => Pick(_people)),
        Authors = Rarely(() => Pick(_people)),
        Kinds = Rarely<IReadOnlyList<PaperKind>>(() => [PaperKind.Unknown, PaperKind.Article]),
        Hosts = Rarely<IReadOnlyList<string>>(() => ["ARXIV.org"]),
        AnnotatedFrom = _random.Next(5) == 0 ? new Month(2020, 3) : null,
        AnnotatedTo = _random.Next(5) == 0 ? new Month(2021, 3) : null,
        YearFrom = _random.Next(6) == 0 ? 2016 : null,
        YearTo = _random.Next(6) == 0 ? 2017 : null,
        Discussed = _random.Next(4) switch { 0 => true, 1 => false, _ => null },
        Titled = _random.Next(6) switch { 0 => true, 1 => false, _ => null },
    };

    private AnnotationSelection SomeAnnotations() => new()
    {
        Text = Rarely(() => Searches.Parsed(SomeText())),
        Paper = _random.Next(4) == 0 ? _papers[_random.Next(_papers.Length)] : null,
        By = Rarely(() => Pick(_people)),
        Tags = Rarely(() => Pick(_tags)),
        Topics = Rarely(() => Pick(_topics)),
        From = _random.Next(5) == 0 ? new Month(2020, 3) : null,
        To = _random.Next(5) == 0 ? new Month(2021, 3) : null,
    };

    private string SomeText()
    {
        string Word() => _group.Words[_random.Next(_group.Words.Count)];
        return _random.Next(7) switch
        {
            0 => $"{Word()} OR {Word()}",
            1 => $"{Word()} -{Word()}",
            2 => $"\"{Word()} {Word()}\"",
            3 => $"{Word()[..2]}*",
            4 => $"\"{Word()} {Word()[..1]}\"*",
            5 => $"({Word()} OR {Word()}) {Word()}",
            _ => Word(),
        };
    }

    private IReadOnlyList<TId> Pick<TId>(TId[] ids) => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => ids[_random.Next(ids.Length)])];

    private TValue? Rarely<TValue>(Func<TValue> make)
        where TValue : class => _random.Next(5) == 0 ? make() : null;

    private static object Plain<TItem>(Page<TItem> page) =>
        new { Items = page.Items.Select(item => new { item.Node, item.Cursor }), page.HasNext, page.HasPrevious };

    private static IEnumerable<KeyValuePair<TKey, TValue>> ByKey<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> answers) =>
        answers.OrderBy(answer => answer.Key?.ToString(), StringComparer.Ordinal);

    private void Say(string question, object? answer) => _lines.Add($"{question}: {Text(answer)}");

    private static string Text(object? value) => JsonSerializer.Serialize(value, Format);
}

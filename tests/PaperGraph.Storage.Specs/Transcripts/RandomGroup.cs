using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Specs.Changes;

namespace PaperGraph.Storage.Specs.Transcripts;

/// <summary>A reading group whose dumps nobody wrote: a small vocabulary, some files that are imported, changed and withdrawn, all from one seed.</summary>
public sealed partial class RandomGroup
{
    private const int PaperCount = 9;
    private const string Corrections = "curation.yaml";

    private static readonly DateTimeOffset Beginning = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Files = ["a.txt", "b.txt", "c.txt", Corrections];
    private static readonly string[] Pool =
        ["deep", "learning", "Q-learning", "network", "attention", "reward", "café", "ﬁsh", "数据", "robot", "robots", "control", "of", "graph", "don't", "2019"];

    private readonly Random _random;
    private readonly Random _merging;
    private int _imports;

    /// <param name="seed">The same makes the same group.</param>
    public RandomGroup(int seed)
    {
        (_random, _merging, _meeting) = (new Random(seed), new Random(-seed), new Random(seed + 1_000));
        Topics = MakeTopics();
        TagNames = [.. Enumerable.Range(0, 6).Select(number => number % 2 == 0 ? Topics[number].Name.ToUpperInvariant() : $"tag {number}")];
    }

    /// <summary>Whether topics come and go.</summary>
    public bool ChangesTopics { get; init; } = true;

    /// <summary>The vocabulary at first.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The tags there can be.</summary>
    public IReadOnlyList<string> TagNames { get; }

    /// <summary>The people there can be.</summary>
    public IReadOnlyList<string> People { get; } = ["Ann", "ann", "Bob Ross", "José", "Ærø", "Zoë"];

    /// <summary>The papers there can be.</summary>
    public IReadOnlyList<string> Papers { get; } = [.. Enumerable.Range(0, PaperCount).Select(number => $"{Pool[number]} {Pool[(number * 7) % Pool.Length]} {number}")];

    /// <summary>Words that texts are made of.</summary>
    public IReadOnlyList<string> Words => Pool;

    /// <summary>Makes up what happens, and does it to every store alike.</summary>
    public async Task LiveAsync(int steps, params IPaperStore[] stores)
    {
        await AllAsync(stores, store => store.SaveTopicsAsync(Topics, default));
        await GoOnAsync(steps, stores);
    }

    /// <summary>Makes up what happens next, to stores that have lived so far.</summary>
    public async Task GoOnAsync(int steps, params IPaperStore[] stores)
    {
        for (var step = 0; step < steps; step++)
            await StepAsync(stores);
    }

    private Task StepAsync(IPaperStore[] stores) => _random.Next(3) == 0 ? SaySomethingAsync(stores) : ReadSomethingAsync(stores);

    private Task ReadSomethingAsync(IPaperStore[] stores)
    {
        var file = Files[_random.Next(Files.Length)];
        var start = new ImportStart(Id<Import>.For($"{file}|{++_imports}"), file, "test", $"f{_imports}", "r", Beginning.AddMinutes(_imports)) { By = _imports % 3 == 0 ? "Ann" : null };
        var entries = Enumerable.Range(0, _random.Next(1, 8)).Select(place => file == Corrections ? MakeCorrection(place) : MakeEntry(place)).ToList();
        var kept = Topics.Where(_ => _random.Next(8) > 0).ToList();
        return _random.Next(10) switch
        {
            0 => AllAsync(stores, store => store.RecordUnchangedAsync(start, default)),
            1 when ChangesTopics => AllAsync(stores, store => store.SaveTopicsAsync(kept, default)),
            2 => AllAsync(stores, store => AbandonAsync(store, start, entries)),
            _ => AllAsync(stores, store => ImportAsync(store, start, entries)),
        };
    }

    private static async Task ImportAsync(IPaperStore store, ImportStart start, List<EntryReading> entries)
    {
        await store.BeginImportAsync(start, default);
        foreach (var some in entries.Chunk(3))
            await store.WriteAsync(start.Id, new ImportBatch(some, [new ImportProblem(some[0].FirstLine, "Odd.", "?")]), default);
        await store.SwitchOnAsync(start.Id, new LineCounts(entries.Count, 0, 0, 1, entries.Count), start.StartedAt.AddSeconds(1), default);
    }

    private static async Task AbandonAsync(IPaperStore store, ImportStart start, List<EntryReading> entries)
    {
        await store.BeginImportAsync(start, default);
        await store.WriteAsync(start.Id, new ImportBatch(entries, []), default);
        await store.AbandonAsync(start.Id, LineCounts.None, [new ImportProblem(0, "Broken.", string.Empty)], start.StartedAt.AddSeconds(1), default);
    }

    private static async Task AllAsync(IPaperStore[] stores, Func<IPaperStore, Task> act)
    {
        foreach (var store in stores)
            await act(store);
    }

    private Topic[] MakeTopics()
    {
        var topics = new List<Topic>();
        for (var number = 0; number < 8; number++)
        {
            var broader = topics.Where(_ => _random.Next(4) == 0).ToArray();
            var needs = topics.Where(_ => _random.Next(5) == 0).ToArray();
            topics.Add(Some.Topic($"{Pool[number]} topic {number}", broader, needs, $"alias {number}") with { Description = number % 3 == 0 ? $"About {Pool[number]}." : null });
        }

        return [.. topics];
    }

    private EntryReading MakeEntry(int place)
    {
        var name = Papers[_random.Next(Papers.Count)];
        var title = _random.Next(5) == 0 ? "arxiv.org, July 2020" : name;
        var summary = Maybe(() => Text(6));
        var annotations = Enumerable.Range(0, _random.Next(4)).Select(number => MakeAnnotation(name, place, number)).DistinctBy(annotation => annotation.Id).ToArray();
        var paper = Some.Paper(name, Maybe(Month), _random.Next(3) == 0 ? null : 2015 + _random.Next(4), _random.Next(2) == 0 ? "arXiv.org" : "nature.com") with
        {
            Title = title,
            TitleSource = title == name ? TitleSource.Stated : TitleSource.Place,
            Kind = (PaperKind)_random.Next(4),
            Authors = [.. People.Where(_ => _random.Next(5) == 0)],
            Venue = Maybe(() => "NeurIPS"),
            Abstract = summary,
            Tags = annotations.Length == 0 ? MakeTags() : [],
            Mentions = [.. MakeMentions(title, MentionPlace.Title), .. MakeMentions(summary, MentionPlace.Abstract)],
            Statements = [.. annotations.Where(annotation => annotation.Quote is not null && _random.Next(3) == 0).Select(MakeStatement)],
        };
        return new EntryReading((place * 10) + 1, (place * 10) + 9, paper, annotations);
    }

    private EntryReading MakeCorrection(int place)
    {
        var name = Papers[_random.Next(Papers.Count)];
        if (Merges && _merging.Next(3) == 0)
            return new EntryReading((place * 10) + 1, (place * 10) + 9, Say.Claim(name, SomePaper(_merging)), []);
        var title = $"{name} {Text(2)}";
        var paper = Some.Paper(name, host: null, year: _random.Next(2) == 0 ? null : 2010) with
        {
            Title = title,
            TitleSource = TitleSource.Curated,
            Role = ReadingRole.Correction,
            Authors = [.. People.Where(_ => _random.Next(4) == 0)],
            Mentions = [.. MakeMentions(title, MentionPlace.Title)],
            Untagged = [.. TagNames.Where(_ => _random.Next(6) == 0)],
            Judgements = [.. Topics.Where(_ => _random.Next(6) == 0).Select(topic => new TopicJudgement(topic.Id, TopicVerdict.Rejected))],
            Statements = [.. Papers.Where(_ => _random.Next(8) == 0).Select(other => LinkStatement.Between(LinkKind.Surveys, Some.PaperId(other)))],
        };
        return new EntryReading((place * 10) + 1, (place * 10) + 9, paper, []);
    }

    private AnnotationReading MakeAnnotation(string paper, int place, int number)
    {
        var (quote, note) = (Maybe(() => Text(8)), Maybe(() => Text(3)));
        var name = $"{paper}|{_random.Next(5)}";
        return Some.Annotation(name, Maybe(Month), Maybe(() => People[_random.Next(People.Count)])) with
        {
            FirstLine = (place * 10) + number + 2,
            LastLine = (place * 10) + number + 3,
            Quote = quote,
            Note = note,
            CreatedAt = _random.Next(2) == 0 ? null : Beginning.AddSeconds(_random.Next(1_000_000)),
            Tags = MakeTags(),
            Mentions = [.. MakeMentions(quote, MentionPlace.Quote), .. MakeMentions(note, MentionPlace.Note)],
            Keys = [AnnotationKey.Words(Some.PaperId(paper), null, name)],
        };
    }

    private TagReading[] MakeTags() => [.. TagNames.Where(_ => _random.Next(5) == 0)
        .Select(name => new TagReading(_random.Next(2) == 0 ? name : name.ToLowerInvariant(), Topics.FirstOrDefault(topic => topic.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Id))];

    private TopicMention[] MakeMentions(string? text, MentionPlace where) => text is null ? [] : [.. Topics.Where(_ => _random.Next(6) == 0)
        .Select(topic => new TopicMention(topic.Id, where, 0, text.Length, Math.Round(_random.NextDouble(), 2)))];

    private LinkStatement MakeStatement(AnnotationReading annotation) => new(
        (LinkKind)_random.Next(6), WorkKey.Title(Papers[_random.Next(Papers.Count)]), annotation.Id, MentionPlace.Quote, 0, annotation.Quote!.Length); // Those without a quote state nothing.

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, 1 + _random.Next(words)).Select(_ => Pool[_random.Next(Pool.Length)]));

    private string Month() => new Month(2019 + _random.Next(3), 1 + _random.Next(12)).ToString();

    private string? Maybe(Func<string> make) => _random.Next(3) == 0 ? null : make();
}

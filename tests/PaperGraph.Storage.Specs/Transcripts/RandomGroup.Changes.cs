using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Specs.Changes;

namespace PaperGraph.Storage.Specs.Transcripts;

// What the group's people say, and take back.
public sealed partial class RandomGroup
{
    private const int MostChanges = 1_000;

    private int _changes;
    private int _mergings;

    /// <summary>Whether its people and files say by themselves which papers are one; else only where they are asked to.</summary>
    public bool Merges { get; init; } = true;

    /// <summary>Makes some papers one, whatever they are already, or takes one apart.</summary>
    public Task MergeSomethingAsync(params IPaperStore[] stores)
    {
        var name = $"merging {++_mergings}";
        var (paper, other, another) = (SomePaper(_merging), SomePaper(_merging), SomePaper(_merging));
        var draft = _merging.Next(4) switch
        {
            0 => Say.Unmerge(name, other, paper),
            1 when paper != another && other != another => Say.Merge(name, paper, other, another),
            _ => Say.Merge(name, paper, other),
        };
        return AllAsync(stores, store => store.ChangeAsync(draft, default));
    }

    /// <summary>Takes all papers apart, by taking back what made them one or by saying so.</summary>
    public async Task UnmergeEverythingAsync(IPaperStore store)
    {
        var log = await store.PageChangesAsync(ChangeSelection.All, PageRequest.First(MostChanges), default);
        foreach (var merging in log.Nodes().Where(change => change is { IsInEffect: true, Kind: ChangeKind.Merge } && _merging.Next(2) == 0).Reverse())
            await store.ChangeAsync(UndoOf(merging, $"undo of {merging.Summary}"), default);
        foreach (var paper in Papers)
            await store.ChangeAsync(Say.Unmerge($"unmerging {++_mergings}", paper, paper), default);
    }

    private async Task SaySomethingAsync(IPaperStore[] stores)
    {
        if (Merges && _merging.Next(4) == 0)
        {
            await MergeSomethingAsync(stores);
            return;
        }

        var draft = await MakeChangeAsync(stores[0]);
        await AllAsync(stores, store => store.ChangeAsync(draft, default));
        if (_changes % 3 == 0)
            await AllAsync(stores, store => store.ChangeAsync(MakeTopic($"topic {_changes}"), default));
        if (_changes % 2 == 0)
        {
            var session = MakeSession($"session {_changes}");
            await AllAsync(stores, store => store.ChangeAsync(session, default));
        }

        if (_changes % 4 == 0)
            await AllAsync(stores, store => FindAnewAsync(store, $"found {_changes}"));
    }

    // What is said of topics; the topics stay as they are.
    private ChangeDraft MakeTopic(string name)
    {
        var topic = Topics[_changes % Topics.Count];
        var said = new SaidTopic
        {
            Name = topic.Name,
            IsRemoval = _changes % 2 == 0,
            Aliases = _changes % 4 == 1 ? Optional<IReadOnlyList<string>>.Of([name, "ﬁsh"]) : default,
            Description = Optional<string>.Of(_changes % 5 == 0 ? null : name),
            Broader = _changes % 5 == 2 ? Optional<IReadOnlyList<string>>.Of(null) : default,
        };
        return new ChangeDraft(ChangeOf(name, "Ann"), ChangeDraft.WhateverWasChanged) { SaidTopics = [said] };
    }

    // As if another vocabulary found the next topic wherever the one before was found.
    private async Task FindAnewAsync(IPaperStore store, string name)
    {
        var findings = new List<EntryFindings>();
        RecordPlace? place = null;
        do
        {
            var page = await store.PageEntriesAsync(place, default);
            findings.AddRange(page.Entries.Select(entry => new EntryFindings(entry, Found(entry.Reading))));
            place = page.Next;
        }
        while (place is not null);
        var change = ChangeOf(name, null) with { Papers = [.. findings.Select(one => one.Found.Paper.Id).Distinct().Order()] };
        await store.ChangeAsync(new ChangeDraft(change, ChangeDraft.WhateverWasChanged) { Findings = findings }, default);
    }

    private EntryReading Found(EntryReading entry) => entry with
    {
        Paper = entry.Paper with { Mentions = Next(entry.Paper.Mentions), Statements = [.. entry.Paper.Statements.Skip(1)] },
        Annotations = [.. entry.Annotations.Select(annotation => annotation with { Mentions = Next(annotation.Mentions) })],
    };

    private List<TopicMention> Next(IReadOnlyList<TopicMention> mentions) => [.. mentions.Select(mention => mention with
    {
        Topic = Topics[(Topics.Select(topic => topic.Id).ToList().IndexOf(mention.Topic) + 1) % Topics.Count].Id,
    })];

    private static Change ChangeOf(string name, string? by) => new()
    {
        Id = Say.ChangeId(name),
        At = Beginning,
        By = by,
        Kind = ChangeKind.Topic,
        Summary = name,
    };

    private async Task<ChangeDraft> MakeChangeAsync(IPaperStore store)
    {
        var name = $"change {++_changes}";
        var paper = SomePaper(_random);
        var annotation = $"{paper}|{_random.Next(5)}";
        return _random.Next(10) switch
        {
            0 => Say.That(name, Say.Of(paper) with { Role = ReadingRole.Removal }),
            1 => Say.That(name, Say.Of(paper) with { Role = ReadingRole.Added, Title = paper, Keys = [WorkKey.Title(paper)], Tags = MakeTags() }),
            2 => Say.That(name, Say.Of(paper), Say.Removal(annotation)),
            3 => Say.That(name, Say.Of(paper), MakeAnnotation(paper, 0, 0) with { Keys = [] }),
            4 or 5 => Say.That(name, MakeWords(paper)),
            6 or 7 => Say.That(name, MakeVerdicts(paper)),
            _ => await MakeUndoAsync(store, name) ?? Say.That(name, MakeWords(paper)),
        };
    }

    private PaperReading MakeWords(string paper)
    {
        var title = _random.Next(2) == 0 ? string.Empty : $"{paper} {Text(2)}";
        var summary = Maybe(() => Text(4));
        return Say.Of(paper) with
        {
            Title = title,
            Keys = title.Length == 0 ? [] : [WorkKey.Title(title)],
            Authors = [.. People.Where(_ => _random.Next(6) == 0)],
            Year = _random.Next(2) == 0 ? null : 2011,
            ReadingMinutes = _random.Next(2) == 0 ? null : 30,
            Abstract = summary,
            Emptied = (PaperFields)_random.Next(256),
            Mentions = [.. title.Length == 0 ? [] : MakeMentions(title, MentionPlace.Title), .. MakeMentions(summary, MentionPlace.Abstract)],
        };
    }

    private PaperReading MakeVerdicts(string paper) => Say.Of(paper) with
    {
        Tags = MakeTags(),
        Untagged = [.. TagNames.Where(_ => _random.Next(4) == 0)],
        Judgements = [.. Topics.Where(_ => _random.Next(4) == 0).Select(topic => new TopicJudgement(topic.Id, (TopicVerdict)_random.Next(3)))],
        Statements = [.. Papers.Where(_ => _random.Next(5) == 0)
            .Select(other => LinkStatement.Between((LinkKind)_random.Next(6), Some.PaperId(other)) with { IsDenial = _random.Next(2) == 0 })],
    };

    private async Task<ChangeDraft?> MakeUndoAsync(IPaperStore store, string name)
    {
        var log = await store.PageChangesAsync(ChangeSelection.All, PageRequest.First(MostChanges), default);
        var said = log.Nodes().Where(change => change.IsInEffect && change.By is not null && change.Import is null && (Merges || change.Kind != ChangeKind.Merge)).ToList();
        return said.Count == 0 ? null : UndoOf(said[_random.Next(said.Count)], name);
    }

    private static ChangeDraft UndoOf(Change undone, string name)
    {
        var draft = Say.Undo(name, undone.Summary);
        return draft with { Change = draft.Change with { Papers = undone.Papers, Makes = undone.Makes } };
    }

    private string SomePaper(Random random) => Papers[random.Next(Papers.Count)];
}

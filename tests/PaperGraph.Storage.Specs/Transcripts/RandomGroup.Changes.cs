using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
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
    }

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
        var said = log.Nodes().Where(change => change.IsInEffect && change.Import is null && (Merges || change.Kind != ChangeKind.Merge)).ToList();
        return said.Count == 0 ? null : UndoOf(said[_random.Next(said.Count)], name);
    }

    private static ChangeDraft UndoOf(Change undone, string name)
    {
        var draft = Say.Undo(name, undone.Summary);
        return draft with { Change = draft.Change with { Papers = undone.Papers } };
    }

    private string SomePaper(Random random) => Papers[random.Next(Papers.Count)];
}

using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Sessions;
using PaperGraph.Storage.Embedded.Topics;
using PaperGraph.Storage.Embedded.Vocabularies;

namespace PaperGraph.Storage.Embedded.Changes;

/// <summary>Takes in what a person says, in one transaction: the log, what is said, and how the papers are seen from then on.</summary>
internal sealed class ChangeTaking
{
    private readonly DatabaseConnection _connection;
    private readonly StoreState _before;
    private readonly ReadingWriter _writer;
    private readonly SaidReadings _said;
    private readonly FindingsWriter _findings;
    private PaperRenewal? _renewal;

    public ChangeTaking(DatabaseConnection connection, StoreState before)
    {
        (_connection, _before) = (connection, before);
        _writer = new ReadingWriter(connection, before.Graph, ImportLedger.Said.Number);
        _said = new SaidReadings(connection);
        _findings = new FindingsWriter(connection, before.Graph);
    }

    /// <summary>Is called before rows that are seen are written anew for others to see.</summary>
    public Action Rewriting { get; init; } = () => { };

    /// <summary>Whether the change names all that it touched already: it is copied, and what was one with what then is not known.</summary>
    public required bool IsCopied { get; init; }

    /// <summary>Does it.</summary>
    /// <returns>What is seen from now on, and the change as it stands in the log; null where something else touched its papers, or the vocabulary is another.</returns>
    public (StoreState After, Change Change)? Run(ChangeDraft draft, CancellationToken cancellationToken)
    {
        Change? change = null;
        _connection.Transact(_ =>
        {
            change = Take(draft, cancellationToken);
            if (draft.Findings.Count > 0)
                Rewriting();
        });
        if (change is null || _renewal is null)
            return null;
        _writer.Publish();
        var graph = _renewal.Show();
        return (_before with { Graph = draft.Topics is null ? graph : VocabularyChange.Apply(graph, TopicTable.ReadAll(_connection)) }, change);
    }

    /// <summary>Deletes the rows that nothing leads to any more, and merges what was added; to be called once the new state is seen.</summary>
    public void CleanUp()
    {
        PaperStateTable.Delete(_connection, _renewal?.Outdated ?? []);
        WordMerging.MergeSome(_connection);
    }

    private Change? Take(ChangeDraft draft, CancellationToken cancellationToken)
    {
        if (ChangeTable.IsAnyTouched(_connection, draft.Change, draft.LookedAt) || IsOfAnotherVocabulary(draft))
            return null;
        var numbers = new NodeNumbers(_connection, _before.Graph);
        var works = new SortedSet<int>(draft.Change.Papers.Select(numbers.OfPaper));
        var change = ChangeTable.Insert(_connection, draft.Change);
        var taken = change.Undoes is { } undone ? TakeBack(undone, change.Id) : null;
        if (taken is not null)
            works.UnionWith(_said.WorksOf(taken.Number));
        var keys = KeysOf(works.Select(_before.Graph.Merged.WholeOf), _before.Graph.Merged);
        _writer.Write([.. draft.Entries.Select(entry => AtLine(entry, (int)change.Number))], cancellationToken);
        TakeTopics(draft, change.Number);
        foreach (var said in draft.SaidSessions)
            SaidSessionTable.Insert(_connection, said, change.Number);
        foreach (var findings in draft.Findings)
            _findings.Write(findings);
        if (taken is not null)
            _said.Move(taken.Number, counts: taken.IsInEffect);
        works.UnionWith(_said.WorksOf(change.Number));
        var papers = Renew(works, keys, taken ?? change);
        if (IsCopied)
            return change;
        change = TouchedPapers.With(change, papers.Concat(works).Select(numbers.IdOf));
        ChangeTable.SavePapers(_connection, change);
        return change;
    }

    private bool IsOfAnotherVocabulary(ChangeDraft draft) =>
        draft.VocabularyLookedAt != ChangeDraft.WhateverWasChanged && draft.VocabularyLookedAt != StateTable.Read(_connection).Version;

    private void TakeTopics(ChangeDraft draft, long change)
    {
        foreach (var said in draft.SaidTopics)
            DefinitionTable.Insert(_connection, said, change);
        if (draft.Topics is { } topics)
            TopicTable.Replace(_connection, topics);
        if (draft.SaidTopics.Count > 0 || draft.Topics is not null)
            StateTable.Advance(_connection);
    }

    /// <returns>The papers that look different.</returns>
    private SortedSet<int> Renew(SortedSet<int> works, HashSet<(int Paper, string Key)> keys, Change said)
    {
        var (before, claims) = (_before.Graph.Merged, new ClaimTable(_connection, _before.Imports.FindStanding));
        var merging = new MergeRenewal(_before.Graph, claims, _said.MergedBy(said.Number));
        merging.Save(_connection);
        foreach (var work in works)
            _said.RenewKeys(work);
        var papers = new SortedSet<int>(before.WholesOf(works));
        papers.UnionWith(merging.After.WholesOf(works));
        keys.SymmetricExceptWith(KeysOf(papers, merging.After));
        var stating = AffectedPapers.FindStating(_connection, keys.Select(known => known.Key), merging.After, papers);
        _renewal = new PaperRenewal(_connection, _before, merging.After);
        // What is said of a session leaves what its papers are made of as it was.
        if (said.Kind != ChangeKind.Session)
            _renewal.Fold(stating.Concat(papers));
        _renewal.FoldSessions(_connection, said.Number);
        return papers;
    }

    private HashSet<(int Paper, string Key)> KeysOf(IEnumerable<int> papers, MergedPapers merged)
    {
        var readings = new ReadingTable(_connection, import => _before.Imports[import].IsStanding, merged);
        return [.. papers.Distinct().SelectMany(paper => readings.KeysOf(paper).Select(key => (paper, key)))];
    }

    /// <returns>The change that is no undo whose words count, or count no more, from now on.</returns>
    private Change TakeBack(Id<Change> undone, Id<Change> by)
    {
        var after = UndoChain.TakeBack(ChainOf(undone), by);
        foreach (var change in after)
            ChangeTable.SaveUndoneBy(_connection, change);
        return after[^1];
    }

    private List<Change> ChainOf(Id<Change> undone)
    {
        var chain = new List<Change>();
        for (var next = (Id<Change>?)undone; next is { } id; next = chain[^1].Undoes)
        {
            chain.Add(ChangeTable.Find(_connection, id)
                ?? throw new ArgumentException($"There is no change {id} that could be taken back.", nameof(undone)));
        }

        return chain[0].IsInEffect ? chain : throw new ArgumentException($"The change {undone} is taken back already.", nameof(undone));
    }

    private static EntryReading AtLine(EntryReading entry, int line) => entry with
    {
        FirstLine = line,
        LastLine = line,
        Annotations = [.. entry.Annotations.Select(annotation => annotation with { FirstLine = line, LastLine = line })],
    };
}

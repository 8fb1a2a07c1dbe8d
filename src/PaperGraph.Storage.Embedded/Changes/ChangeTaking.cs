using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Topics;
using PaperGraph.Storage.Embedded.Vocabularies;

namespace PaperGraph.Storage.Embedded.Changes;

/// <summary>Takes in what a person says, in one transaction: the log, what is said, and how the papers are seen from then on.</summary>
internal sealed class ChangeTaking
{
    private readonly DatabaseConnection _connection;
    private readonly StoreState _before;
    private readonly ReadingTable _readings;
    private readonly ReadingWriter _writer;
    private readonly PaperFolder _folder;
    private readonly PaperStateTable _states;
    private readonly SaidReadings _said;
    private readonly FindingsWriter _findings;
    private readonly List<PaperState> _seen = [];
    private readonly List<int> _withdrawn = [];
    private readonly List<int> _outdated = [];

    public ChangeTaking(DatabaseConnection connection, StoreState before)
    {
        (_connection, _before) = (connection, before);
        _readings = new ReadingTable(connection, import => before.Imports[import].IsStanding);
        _writer = new ReadingWriter(connection, before.Graph, ImportLedger.Said.Number);
        _folder = new PaperFolder(connection, before.Graph, import => before.Imports[import] is { IsStanding: true } entry ? entry : null);
        _states = new PaperStateTable(connection, new PaperStateCodec(_folder.People.Record));
        _said = new SaidReadings(connection);
        _findings = new FindingsWriter(connection, before.Graph);
    }

    /// <summary>Is called before rows that are seen are written anew for others to see.</summary>
    public Action Rewriting { get; init; } = () => { };

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
        if (change is null)
            return null;
        _writer.Publish();
        var graph = Show();
        return (_before with { Graph = draft.Topics is null ? graph : VocabularyChange.Apply(graph, TopicTable.ReadAll(_connection)) }, change);
    }

    /// <summary>Deletes the rows that nothing leads to any more; to be called once the new state is seen.</summary>
    public void CleanUp() => PaperStateTable.Delete(_connection, _outdated);

    private Change? Take(ChangeDraft draft, CancellationToken cancellationToken)
    {
        if (ChangeTable.IsAnyTouched(_connection, draft.Change.Papers, draft.LookedAt) || IsOfAnotherVocabulary(draft))
            return null;
        var numbers = new NodeNumbers(_connection, _before.Graph);
        var papers = new SortedSet<int>(draft.Change.Papers.Select(numbers.OfPaper));
        var keysBefore = papers.SelectMany(_readings.KeysOf).ToHashSet(StringComparer.Ordinal);
        var change = ChangeTable.Insert(_connection, draft.Change);
        _writer.Write([.. draft.Entries.Select(entry => AtLine(entry, (int)change.Number))], cancellationToken);
        TakeTopics(draft, change.Number);
        foreach (var findings in draft.Findings)
            _findings.Write(findings);
        if (change.Undoes is { } undone)
            TakeBack(undone, change.Id, papers);
        foreach (var paper in papers)
            _said.RenewKeys(paper);
        var keys = papers.SelectMany(_readings.KeysOf).ToHashSet(StringComparer.Ordinal);
        keys.SymmetricExceptWith(keysBefore);
        foreach (var paper in AffectedPapers.FindStating(_connection, keys, papers).Concat(papers))
            Fold(paper);
        _folder.Tags.SaveTopics();
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

    private void TakeBack(Id<Change> undone, Id<Change> by, SortedSet<int> papers)
    {
        var after = UndoChain.TakeBack(ChainOf(undone), by);
        foreach (var change in after)
            ChangeTable.SaveUndoneBy(_connection, change);
        var said = after[^1];
        foreach (var paper in papers)
            _said.Move(paper, (int)said.Number, counts: said.IsInEffect);
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

    private void Fold(int paper)
    {
        var seen = _before.Graph.Papers[paper];
        if (seen is not null)
            _outdated.Add(seen.State);
        if (_folder.Fold(paper) is { } folded)
        {
            _seen.Add(_states.Insert(folded));
        }
        else if (seen is not null)
        {
            _outdated.Add(_states.InsertWithdrawn(paper));
            _withdrawn.Add(paper);
        }
    }

    private GraphSnapshot Show()
    {
        var editor = new GraphEditor(_before.Graph);
        _folder.Tags.PutInto(editor);
        _folder.People.PutInto(editor);
        _seen.ForEach(editor.Put);
        _withdrawn.ForEach(editor.Withdraw);
        return editor.Done();
    }

    private static EntryReading AtLine(EntryReading entry, int line) => entry with
    {
        FirstLine = line,
        LastLine = line,
        Annotations = [.. entry.Annotations.Select(annotation => annotation with { FirstLine = line, LastLine = line })],
    };
}

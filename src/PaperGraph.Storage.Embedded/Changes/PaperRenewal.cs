using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Sessions;

namespace PaperGraph.Storage.Embedded.Changes;

/// <summary>Folds papers and sessions anew once something else is said of them, within the transaction in which it is.</summary>
internal sealed class PaperRenewal
{
    private readonly GraphSnapshot _before;
    private readonly MergedPapers _merged;
    private readonly PaperFolder _folder;
    private readonly PaperStateTable _states;
    private SessionRenewal? _sessions;
    private readonly List<PaperState> _seen = [];
    private readonly List<int> _withdrawn = [];

    /// <param name="connection">Where what is said is written.</param>
    /// <param name="before">What is seen.</param>
    /// <param name="merged">Which works will be part of which papers.</param>
    public PaperRenewal(DatabaseConnection connection, StoreState before, MergedPapers merged)
    {
        (_before, _merged) = (before.Graph, merged);
        _folder = new PaperFolder(connection, before.Graph, merged, before.Imports.FindStanding);
        _states = new PaperStateTable(connection, new PaperStateCodec(_folder.People.Record));
    }

    /// <summary>The rows that nothing leads to once the next state is seen.</summary>
    public List<int> Outdated { get; } = [];

    /// <summary>Stores how papers will be seen.</summary>
    public void Fold(IEnumerable<int> papers)
    {
        foreach (var paper in papers)
            Fold(paper);
        _folder.Tags.SaveTopics();
    }

    /// <summary>Takes in how the sessions will be seen of which a change, by number, says something.</summary>
    public void FoldSessions(DatabaseConnection connection, long change) => _sessions = new SessionRenewal(connection, change, _folder.People);

    /// <summary>The next state, once all is stored.</summary>
    public GraphSnapshot Show()
    {
        var editor = new GraphEditor(_before);
        editor.Merge(_merged);
        _folder.Tags.PutInto(editor);
        _folder.People.PutInto(editor);
        _sessions?.PutInto(editor);
        _seen.ForEach(editor.Put);
        _withdrawn.ForEach(editor.Withdraw);
        return editor.Done();
    }

    private void Fold(int paper)
    {
        var seen = _before.Papers[paper];
        if (seen is not null)
            Outdated.Add(seen.State);
        if (_folder.Fold(paper) is { } folded)
        {
            _seen.Add(_states.Insert(folded));
        }
        else if (seen is not null)
        {
            Outdated.Add(_states.InsertWithdrawn(paper));
            _withdrawn.Add(paper);
        }
    }
}

using PaperGraph.Core.Sessions;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Sessions;

/// <summary>Folds the sessions of which a change says something anew, within the transaction in which it does.</summary>
internal sealed class SessionRenewal
{
    private readonly Dictionary<int, Session?> _sessions;

    /// <param name="connection">Where what is said is written.</param>
    /// <param name="change">The number of the change.</param>
    /// <param name="people">Takes in whom the sessions name.</param>
    public SessionRenewal(DatabaseConnection connection, long change, FoldedPeople people)
    {
        _sessions = SaidSessionTable.FoldIn(connection, change);
        foreach (var person in _sessions.Values.OfType<Session>().SelectMany(session => session.People))
            people.NumberOf(person.Name);
    }

    /// <summary>Shows them; whom they name is to be known already.</summary>
    public void PutInto(GraphEditor editor)
    {
        foreach (var (number, session) in _sessions)
            editor.Put(number, session);
    }
}

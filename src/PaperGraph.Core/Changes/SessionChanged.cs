using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Core.Changes;

/// <summary>That something else is said of a session, or it is gone.</summary>
/// <param name="Session">The session.</param>
/// <param name="Cursor">Where in the log that stands: <see cref="IChangeQueries.PageChangesAsync" /> goes on behind it.</param>
public sealed record SessionChanged(Id<Session> Session, string Cursor);

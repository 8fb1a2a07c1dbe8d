using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;

namespace PaperGraph.Core.Sessions;

/// <summary>That a paper is discussed at a session.</summary>
/// <param name="Session">The session.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Position">As which, counted from 1; where a paper is not seen now its position is free.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Presenter">Who presents it; null where nobody is named.</param>
public sealed record SessionPaper(Id<Session> Session, Id<Paper> Paper, int Position, int Minutes, Person? Presenter);

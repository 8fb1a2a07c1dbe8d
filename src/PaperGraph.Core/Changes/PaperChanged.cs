using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Changes;

/// <summary>That a paper looks different, or is gone.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Cursor">Where in the log that stands: <see cref="IChangeQueries.PageChangesAsync" /> goes on behind it.</param>
public sealed record PaperChanged(Id<Paper> Paper, string Cursor);

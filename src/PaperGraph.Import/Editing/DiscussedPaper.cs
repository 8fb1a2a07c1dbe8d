using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Import.Editing;

/// <summary>A paper that a person wants to have discussed, as it is seen, and what is said of it.</summary>
internal sealed record DiscussedPaper(Paper Paper, SaidSessionPaper Said);

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Sessions;

/// <summary>What a person says of a paper at a session.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Minutes">How long it is discussed: 1 to <see cref="MostMinutes" />.</param>
/// <param name="Presenter">The name of who presents it; null where nobody is named.</param>
public sealed record SaidSessionPaper(Id<Paper> Paper, int Minutes, string? Presenter = null)
{
    /// <summary>Ten hours.</summary>
    public const int MostMinutes = 600;
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Curation;

/// <summary>A paper that is one with another.</summary>
/// <param name="Target">How it was found.</param>
/// <param name="Id">The paper.</param>
/// <param name="Title">What it is called where it stands alone.</param>
internal sealed record FoundPart(CorrectionTarget Target, Id<Paper> Id, string Title)
{
    /// <summary>By what it is found again once it is seen no more.</summary>
    public static WorkKey KeyOf(CorrectionTarget target) => WorkKey.Corrected($"same, {target}");
}

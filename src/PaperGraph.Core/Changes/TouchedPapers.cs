using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Changes;

/// <summary>Which papers a change names; the same in every store.</summary>
public static class TouchedPapers
{
    /// <summary>The change with those papers, in any order, that look different too; of too many any that find room.</summary>
    public static Change With(Change change, IEnumerable<Id<Paper>> touched)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change with { Papers = [.. change.Papers.Concat(touched.Order()).Distinct().Take(Change.MostPapers)] };
    }
}

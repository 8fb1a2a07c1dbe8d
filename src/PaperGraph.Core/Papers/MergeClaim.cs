using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Papers;

/// <summary>That somebody says which paper a work is part of.</summary>
/// <param name="Paper">The work.</param>
/// <param name="Into">The paper that it is part of; itself where it is one of its own.</param>
/// <param name="Title">What it was called then.</param>
/// <param name="At">When it was said, or its file was read.</param>
/// <param name="Change">The number of the change in which a person said it; 0 for what stands in a file.</param>
/// <param name="File">The file that it stands in; empty for what a person said.</param>
/// <param name="FirstLine">Where in the file.</param>
public sealed record MergeClaim(Id<Paper> Paper, Id<Paper> Into, string Title, DateTimeOffset At, long Change, string File, int FirstLine)
{
    /// <summary>The one that counts of several about one work: what was said last, and only then what stands in files, by file and line.</summary>
    public static MergeClaim? Counting(IEnumerable<MergeClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return claims.OrderByDescending(claim => claim.Change).ThenBy(claim => claim.File, StringComparer.Ordinal)
            .ThenBy(claim => claim.FirstLine).ThenBy(claim => claim.Into).FirstOrDefault();
    }
}

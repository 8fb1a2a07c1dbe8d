using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Papers;

/// <summary>That a work is part of a paper, directly or by way of others.</summary>
/// <param name="Into">The paper that is seen in its place.</param>
/// <param name="Claim">What says so of the work itself.</param>
public sealed record Merging(Id<Paper> Into, MergeClaim Claim)
{
    /// <summary>What works are part of, by work; one of its own is left out.</summary>
    /// <remarks>Where claims go round in a circle, the paper with the lowest id in it is the one that is seen.</remarks>
    /// <param name="claims">What is claimed, of each work and of all that it leads to.</param>
    public static IReadOnlyDictionary<Id<Paper>, Merging> Of(IEnumerable<MergeClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var counting = claims.GroupBy(claim => claim.Paper)
            .ToDictionary(ofPaper => ofPaper.Key, ofPaper => MergeClaim.Counting(ofPaper)!); // A group has at least one.
        return counting.Values.Select(claim => new Merging(EndOf(claim.Paper, counting), claim))
            .Where(merging => merging.Into != merging.Claim.Paper).ToDictionary(merging => merging.Claim.Paper);
    }

    private static Id<Paper> EndOf(Id<Paper> paper, Dictionary<Id<Paper>, MergeClaim> counting)
    {
        var way = new List<Id<Paper>>();
        while (!way.Contains(paper))
        {
            way.Add(paper);
            paper = counting.GetValueOrDefault(paper)?.Into ?? paper;
        }

        return way.Skip(way.IndexOf(paper)).Min();
    }
}

namespace PaperGraph.Core.Coverage;

/// <summary>What a store answers about what a group has read.</summary>
public interface ICoverageQueries
{
    /// <summary>How much of each topic there is, of one state of the graph. A store brings the figures; what follows of them is <see cref="LibraryCoverage" />.</summary>
    Task<LibraryCoverage> FindCoverageAsync(CancellationToken cancellationToken);
}

namespace PaperGraph.Planning.Solving;

/// <summary>What is read when, and who presents: the bare plan.</summary>
/// <param name="Papers">Of each session, as places among the candidates, in order.</param>
/// <param name="Presenters">Of each session, as places in the problem; null where there is nobody to name.</param>
internal sealed record Arrangement(IReadOnlyList<IReadOnlyList<int>> Papers, IReadOnlyList<int?> Presenters)
{
    /// <summary>All papers, in order.</summary>
    public IEnumerable<int> Order => Papers.SelectMany(session => session);
}

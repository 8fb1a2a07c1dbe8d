namespace PaperGraph.Core.Plans;

/// <summary>One wish of the input.</summary>
/// <param name="Path">Where it stands there: <c>presenters</c>, <c>1</c>, <c>away</c>, <c>0</c>.</param>
/// <param name="Message">As a sentence on which a person can act.</param>
public sealed record PlanWish(IReadOnlyList<string> Path, string Message);

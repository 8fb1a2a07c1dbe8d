namespace PaperGraph.Core.Editing;

/// <summary>Who says something.</summary>
/// <param name="Name">The name that stands under it.</param>
/// <param name="MayTakeBackOthers">Whether what others said may be taken back and removed too.</param>
public sealed record Editor(string Name, bool MayTakeBackOthers);

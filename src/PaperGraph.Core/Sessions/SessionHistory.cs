namespace PaperGraph.Core.Sessions;

/// <summary>How a session came to be what it is.</summary>
/// <param name="Changes">In how many changes something was said of it, or taken back; only grows.</param>
/// <param name="ChangedAt">When the latest of them was made.</param>
public sealed record SessionHistory(int Changes, DateTimeOffset ChangedAt);

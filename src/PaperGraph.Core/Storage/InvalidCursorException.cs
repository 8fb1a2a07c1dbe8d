namespace PaperGraph.Core.Storage;

/// <summary>A cursor that no list of this kind ever gave out.</summary>
public sealed class InvalidCursorException(string cursor)
    : Exception($"“{cursor}” is no cursor of this list. Use one that this list gave, with the same order, or leave it out.")
{
    /// <summary>What was given.</summary>
    public string Cursor { get; } = cursor;
}

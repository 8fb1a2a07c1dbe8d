namespace PaperGraph.Core.Editing;

/// <summary>A value that was given, perhaps as null, or was not.</summary>
/// <typeparam name="TValue">What it is.</typeparam>
public readonly record struct Optional<TValue>
{
    private Optional(TValue? value) => (Value, IsGiven) = (value, true);

    /// <summary>Whether it was given.</summary>
    public bool IsGiven { get; }

    /// <summary>What was given; null where nothing was.</summary>
    public TValue? Value { get; }

    /// <summary>Whether null was given.</summary>
    public bool IsEmptied => IsGiven && Value is null;

    /// <summary>A value that was given.</summary>
    public static Optional<TValue> Of(TValue? value) => new(value);
}

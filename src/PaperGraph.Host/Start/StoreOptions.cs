namespace PaperGraph.Host.Start;

/// <summary>Which store the program uses.</summary>
internal sealed class StoreOptions
{
    /// <summary>The section of the configuration this comes from.</summary>
    public const string SectionName = "Storage";

    /// <summary>Where the library is kept.</summary>
    public StoreKind Kind { get; set; } = StoreKind.Embedded;
}

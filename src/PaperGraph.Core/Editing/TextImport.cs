using PaperGraph.Core.Imports;

namespace PaperGraph.Core.Editing;

/// <summary>What became of a text that a person sent.</summary>
public abstract record TextImport
{
    private TextImport()
    {
    }

    /// <summary>It was read as a file is.</summary>
    /// <param name="Import">How that ended.</param>
    public sealed record Read(Import Import) : TextImport;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Mistakes">Why; at least one.</param>
    public sealed record Refused(IReadOnlyList<Mistake> Mistakes) : TextImport;
}

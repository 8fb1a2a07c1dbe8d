using PaperGraph.Core.Imports;

namespace PaperGraph.Import.Dumps;

/// <summary>What a reader makes of the next lines.</summary>
internal abstract record DumpPart
{
    private DumpPart() { }

    /// <summary>They are an entry.</summary>
    public sealed record Understood(DumpEntry Entry) : DumpPart;

    /// <summary>They are nothing that the reader knows.</summary>
    public sealed record NotUnderstood(ImportProblem Problem) : DumpPart;
}

using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Curation;

/// <summary>How a correction finds its work, by what a dump says of it; host, document and month must hold of one place.</summary>
/// <param name="Host">The host where it was met, compared without case.</param>
/// <param name="Document">The document's own name there: <c>dqn.pdf</c>.</param>
/// <param name="Month">When it was annotated there.</param>
/// <param name="Says">Words that stand one after the other in one of its notes or passages.</param>
internal sealed record CorrectionTarget(string? Host, string? Document, Month? Month, string? Says)
{
    /// <summary>Nothing to find a work by.</summary>
    public static CorrectionTarget None { get; } = new(null, null, null, null);

    public override string ToString() => string.Join(", ", new[]
    {
        Host is null ? null : $"host {Host}",
        Document is null ? null : $"document {Document}",
        Month is null ? null : $"month {Month}",
        Says is null ? null : $"words “{Says}”",
    }.OfType<string>());
}

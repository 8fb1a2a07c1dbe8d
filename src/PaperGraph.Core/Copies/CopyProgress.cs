namespace PaperGraph.Core.Copies;

/// <summary>How far a copy has come.</summary>
/// <param name="Whole">How much there is.</param>
/// <param name="Works">The works that are known in the target so far.</param>
/// <param name="Imports">The readings of files that are done.</param>
/// <param name="Entries">The entries that are written.</param>
/// <param name="Annotations">The annotations in them.</param>
public sealed record CopyProgress(RecordSize Whole, int Works, int Imports, int Entries, int Annotations)
{
    /// <summary>The same with one more part.</summary>
    public CopyProgress With(RecordPart part) => part switch
    {
        RecordPart.Works works => this with { Works = Works + works.Known.Count },
        RecordPart.ImportGoesOn(var batch) => this with
        {
            Entries = Entries + batch.Entries.Count,
            Annotations = Annotations + batch.Entries.Sum(entry => entry.Annotations.Count),
        },
        RecordPart.ImportEnds => this with { Imports = Imports + 1 },
        _ => this,
    };
}

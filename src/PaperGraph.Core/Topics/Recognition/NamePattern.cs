namespace PaperGraph.Core.Topics.Recognition;

/// <summary>A squeezed spelling that is looked for: a name of a topic, a cue, or both.</summary>
internal sealed class NamePattern(string squeezed)
{
    public string Squeezed { get; } = squeezed;

    /// <summary>The topic's number in the vocabulary; -1 where this is but a cue.</summary>
    public int Topic { get; set; } = -1;

    /// <summary>Counts only beside company or another topic.</summary>
    public bool NeedsCompany { get; set; }

    /// <summary>Made of capitals: an everyday word in small letters is not it.</summary>
    public bool IsAcronym { get; set; }

    /// <summary>Where the name, as somebody wrote it, has gaps between its letters; names beyond 64 letters are taken to have them everywhere.</summary>
    public ulong Joints { get; set; }

    /// <summary>The cue's number; -1 where this is but a name.</summary>
    public int Cue { get; set; } = -1;

    /// <summary>Whether the cue is an acronym.</summary>
    public bool CueIsAcronym { get; set; }

    public int Length => Squeezed.Length;

    public bool HasJoint(int offset) => offset > 63 || (Joints & (1UL << offset)) != 0;
}

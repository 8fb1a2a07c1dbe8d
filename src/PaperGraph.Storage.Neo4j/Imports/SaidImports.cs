namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What people say is kept as what is read is, under numbers that no import has; its first line is the number of the change in which they say it.</summary>
internal static class SaidImports
{
    /// <summary>What counts: it stands, as if it were read in a file that comes before all others.</summary>
    public const long Said = -1;

    /// <summary>What was taken back.</summary>
    public const long TakenBack = -2;

    /// <summary>What was an annotation when topics were recognised in it anew, or is shown once more, and may be seen as it was until it is swept: no reading any more.</summary>
    public const long Replaced = -3;

    /// <summary>The name of a file that there is not.</summary>
    public const string NoFile = "";
}

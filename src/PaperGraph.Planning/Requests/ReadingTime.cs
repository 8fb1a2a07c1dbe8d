using PaperGraph.Core.Papers;

namespace PaperGraph.Planning.Requests;

/// <summary>How long a session takes over a work of which nobody said so.</summary>
internal static class ReadingTime
{
    /// <summary>A guess in minutes, by what sort of work it is.</summary>
    /// <remarks>
    /// What a group of readers who have prepared takes: most of an hour for a paper, less for what is looked at, an afternoon for what is a shelf's worth and
    /// should rather be given in parts. Nothing is known of lengths that would make it better.
    /// </remarks>
    public static int Of(PaperKind kind) => kind switch
    {
        PaperKind.Thesis => 180,
        PaperKind.Book => 240,
        PaperKind.Course => 120,
        PaperKind.Slides or PaperKind.Dataset => 20,
        PaperKind.Code => 30,
        PaperKind.Page => 15,
        _ => 45,
    };
}

namespace PaperGraph.Storage.Embedded.Sessions;

/// <summary>The fields of a session that a person gives.</summary>
[Flags]
internal enum SessionFields
{
    None = 0,
    Title = 1,
    Date = 2,
    StartsAt = 4,
    Status = 8,
    Papers = 16,
    Attended = 32,
    Notes = 64,
}

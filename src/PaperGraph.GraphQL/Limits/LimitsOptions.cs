using System.ComponentModel.DataAnnotations;

namespace PaperGraph.GraphQL.Limits;

/// <summary>How much one request may ask for. Whatever asks for more is refused before it is executed, with a code of its own.</summary>
public sealed class LimitsOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Limits";

    /// <summary>How many items a page has where the query does not say.</summary>
    [Range(1, 10_000)]
    public int DefaultPageSize { get; set; } = 20;

    /// <summary>How many items a page may have.</summary>
    [Range(1, 10_000)]
    public int MaxPageSize { get; set; } = 100;

    /// <summary>How many fields may stand within each other; an introspection query has 15.</summary>
    [Range(1, 60)]
    public int MaxDepth { get; set; } = 20;

    /// <summary>How many objects a query may give, estimated by its page sizes; see <see cref="CostRule" />.</summary>
    [Range(1, int.MaxValue)]
    public int MaxCost { get; set; } = 20_000;

    /// <summary>How many fields may be renamed.</summary>
    [Range(0, int.MaxValue)]
    public int MaxAliases { get; set; } = 50;

    /// <summary>How many fields may stand beside one that is called the same, fragments that are spread left aside.</summary>
    /// <remarks>Validation compares each of them with each other, and asking twice gives nothing more.</remarks>
    [Range(0, 1_000)]
    public int MaxRepeats { get; set; } = 50;

    /// <summary>How many directives a document may have.</summary>
    [Range(0, int.MaxValue)]
    public int MaxDirectives { get; set; } = 50;

    /// <summary>How many words and signs a document may have.</summary>
    /// <remarks>Validation compares fields with each other: its time grows with the square of this.</remarks>
    [Range(1, int.MaxValue)]
    public int MaxTokens { get; set; } = 2_000;

    /// <summary>How long a request's body may be.</summary>
    [Range(1, int.MaxValue)]
    public int MaxBodyBytes { get; set; } = 1_048_576;

    /// <summary>Whether several requests may come as one array.</summary>
    public bool AllowBatches { get; set; }

    /// <summary>How many requests may come as one array.</summary>
    [Range(1, 1_000)]
    public int MaxBatchSize { get; set; } = 10;

    /// <summary>How many requests may be under way at once, those of a batch counted one by one.</summary>
    [Range(1, 1_000_000)]
    public int MaxRequestsInFlight { get; set; } = 500;

    /// <summary>How many of them may be of one caller: of whom a key or a token names, else of an address.</summary>
    [Range(1, 1_000_000)]
    public int MaxRequestsPerCaller { get; set; } = 100;

    /// <summary>How many requests one caller may send within a minute; null where as many are taken as can be answered.</summary>
    [Range(1, 1_000_000)]
    public int? MaxRequestsPerMinute { get; set; }

    /// <summary>How long a request may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long requests that are under way may go on when the server is stopped; Docker kills after ten seconds, unless it is told otherwise.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How long a plan of sessions may take, waiting for others included; at most four fifths of <see cref="Timeout" />, whatever is set.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan MaxPlanTime { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How many plans may be computed at once, each on a core of its own; the next one waits.</summary>
    [Range(1, 1_000)]
    public int MaxPlansAtOnce { get; set; } = 1;

    /// <summary>How many different documents are kept parsed and validated.</summary>
    [Range(1, 1_000_000)]
    public int KeptDocuments { get; set; } = 500;
}

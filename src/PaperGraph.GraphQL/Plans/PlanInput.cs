using System.Globalization;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Plans;
using PaperGraph.GraphQL.Editing;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Plans;

/// <summary>Reads what a group asks for out of the schema's input object, and collects the ids that are none.</summary>
internal sealed class PlanInput
{
    private readonly List<UserError> _errors = [];

    private PlanInput(Arguments input) => Request = new PlanRequest
    {
        From = input.Get<DateOnly>("from"),
        Sessions = input.Get<int>("sessions"),
        EveryDays = input.Get<int>("everyDays"),
        Skip = input.FindList<DateOnly>("skip") ?? [],
        PapersPerSession = input.Get<int>("papersPerSession"),
        MinutesPerSession = input.Get<int>("minutesPerSession"),
        Topics = input.FindList<string>("topics"),
        MustRead = Papers(input, "mustRead"),
        MustNotRead = Papers(input, "mustNotRead"),
        Presenters = input.FindObjects("presenters")?.Index().Select(one => Presenter(one.Item, one.Index)).ToList(),
        ContinueFromHistory = input.Get<bool>("continueFromHistory"),
        KeepPlanned = input.Get<bool>("keepPlanned"),
        TimeLimit = TimeSpan.FromMilliseconds(input.Get<int>("timeLimitMs")),
        Seed = input.Get<int>("seed"),
    };

    /// <summary>The request, without what is no id.</summary>
    public PlanRequest Request { get; }

    /// <summary>What is no id.</summary>
    public IReadOnlyList<UserError> Errors => _errors;

    public static PlanInput Of(FieldCall call) => new(EditCalls.InputOf(call));

    private PresenterRequest Presenter(Arguments input, int at) => new(input.Get<string>("name"))
    {
        Away = input.FindList<DateOnly>("away") ?? [],
        MaxSessions = input.FindValue<int>("maxSessions"),
        Wants = Papers(input, "wants", "presenters", at.ToString(CultureInfo.InvariantCulture)),
    };

    private List<Id<Paper>> Papers(Arguments input, string field, params string[] within) => EditCalls.PapersIn(input, ["input", .. within, field], _errors);
}

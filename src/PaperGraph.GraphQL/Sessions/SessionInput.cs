using System.Globalization;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.GraphQL.Editing;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Sessions;

/// <summary>Reads what people say of sessions out of the schema's input objects.</summary>
internal static class SessionInput
{
    public static NewSession NewSession(Arguments input, IReadOnlyList<SaidSessionPaper> papers) => new()
    {
        Title = input.Find<string>("title"),
        Date = input.Get<DateOnly>("date"),
        StartsAt = input.FindValue<DateTimeOffset>("startsAt"),
        Papers = papers,
    };

    public static SessionUpdate SessionUpdate(Arguments input, IReadOnlyList<SaidSessionPaper> papers) => new()
    {
        Title = EditInput.Given(input, "title", input.Find<string>),
        Date = EditInput.Given(input, "date", input.FindValue<DateOnly>),
        StartsAt = EditInput.Given(input, "startsAt", input.FindValue<DateTimeOffset>),
        Papers = EditInput.Given(input, "papers", _ => papers),
        Notes = EditInput.Given(input, "notes", input.Find<string>),
    };

    public static SessionRecord SessionRecord(Arguments arguments) => new()
    {
        Attended = EditInput.Given(arguments, "attended", arguments.FindList<string>),
        Notes = EditInput.Given(arguments, "notes", arguments.Find<string>),
    };

    /// <summary>What is to be discussed, and all ids that are none.</summary>
    public static (IReadOnlyList<SaidSessionPaper> Papers, IReadOnlyList<UserError> Errors) Papers(Arguments input)
    {
        var (papers, errors) = (new List<SaidSessionPaper>(), new List<UserError>());
        foreach (var (at, one) in (input.FindObjects("papers") ?? []).Index())
        {
            var text = one.Get<string>("paper");
            if (Id<Paper>.TryParse(text, out var id))
                papers.Add(new SaidSessionPaper(id, one.Get<int>("minutes"), one.Find<string>("presenter")));
            else
                errors.Add(EditCalls.NoId<Paper>(text, "input", "papers", at.ToString(CultureInfo.InvariantCulture), "paper"));
        }

        return (papers, errors);
    }
}

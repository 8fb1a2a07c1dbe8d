using System.Globalization;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Editing;

/// <summary>What all mutations by which people say something have in common.</summary>
internal static class EditCalls
{
    public static Arguments InputOf(FieldCall call) =>
        call.Arguments.FindObject("input") ?? throw new InvalidOperationException("The schema requires an input.");

    public static Editor EditorOf(FieldCall call) => new(call.By, MayTakeBackOthers: call.User.FindRole() >= Role.Curator);

    /// <summary>Goes on with an id; what is no id of such a node names nothing that is there.</summary>
    public static Task<TPayload> OfIdAsync<TNode, TPayload>(
        FieldCall call, Arguments arguments, string field, Func<Id<TNode>, Task<TPayload>> goOn, Func<UserError, TPayload> refuse)
        where TNode : class
    {
        var text = arguments.Get<string>(field);
        if (Id<TNode>.TryParse(text, out var id))
            return goOn(id);
        string[] path = ReferenceEquals(arguments, call.Arguments) ? [field] : ["input", field];
        return Task.FromResult(refuse(NoId<TNode>(text, path)));
    }

    /// <summary>The same with several; those that are none are all told of.</summary>
    public static Task<Payload<Paper>> OfIdsAsync(FieldCall call, string field, Func<IReadOnlyList<Id<Paper>>, Task<Payload<Paper>>> goOn)
    {
        var errors = new List<UserError>();
        var ids = PapersIn(call.Arguments, [field], errors);
        return errors.Count == 0 ? goOn(ids) : Task.FromResult(new Payload<Paper>(null, errors));
    }

    /// <summary>The ids of a list; each text that is none becomes an error.</summary>
    /// <param name="arguments">Where the list stands.</param>
    /// <param name="path">Where that is, from the field's arguments on; the list's name is last.</param>
    /// <param name="errors">Takes the errors.</param>
    public static List<Id<Paper>> PapersIn(Arguments arguments, IReadOnlyList<string> path, List<UserError> errors)
    {
        var ids = new List<Id<Paper>>();
        foreach (var (at, text) in (arguments.FindList<string>(path[^1]) ?? []).Index())
        {
            if (Id<Paper>.TryParse(text, out var id))
                ids.Add(id);
            else
                errors.Add(NoId<Paper>(text, [.. path, at.ToString(CultureInfo.InvariantCulture)]));
        }

        return ids;
    }

    public static UserError NoId<TNode>(string text, params string[] path) => UserError.Of(
        new Mistake(MistakeCode.NotFound, $"“{text}” is no id of {typeof(TNode).Name.ToLowerInvariant()}s.") { Path = path, Value = text });

    public static async Task<Payload<TNode>> PayloadAsync<TNode>(
        Task<Edit> saying,
        Func<IReadOnlyCollection<Id<TNode>>, CancellationToken, Task<IReadOnlyDictionary<Id<TNode>, TNode>>> find,
        FieldCall call)
        where TNode : class
    {
        switch (await saying)
        {
            case Edit.Done(_, var about):
                var id = Id<TNode>.Of(about);
                return new((await find([id], call.Cancellation)).GetValueOrDefault(id), []);
            case Edit.Refused(var mistakes):
                return new(null, [.. mistakes.Select(UserError.Of)]);
            case var other:
                throw new InvalidOperationException($"{other} is no answer.");
        }
    }

    public static Payload<TNode> NotFound<TNode>(UserError error)
        where TNode : class => new(null, [error]);
}

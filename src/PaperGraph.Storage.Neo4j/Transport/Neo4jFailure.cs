using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Says to a person what is wrong with the server, and what to do. Nowhere else becomes one failure the other.</summary>
internal sealed class Neo4jFailure(Neo4jStoreOptions options)
{
    private string Address => options.Uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.SafeUnescaped).TrimEnd('/');

    public StoreUnavailableException Of(CypherException failure) => new(Message(failure), failure);

    private string Message(CypherException failure) => failure.Code switch
    {
        CypherException.Unreachable =>
            $"Neo4j does not answer at {Address}: {Words(failure)} Start it, or set Neo4j:Uri to where it is.",
        CypherException.Silent =>
            $"Neo4j at {Address} took a question and says nothing: {Words(failure)} See whether it is overloaded or stopped.",
        CypherException.NotNeo4j =>
            $"What answers at {Address} is no Neo4j that can be asked: {Words(failure)} Set Neo4j:Uri to a server of Neo4j 5.26 or newer.",
        CypherException.CommitUnknown =>
            $"The connection to Neo4j at {Address} broke while a change was being committed ({Words(failure)}), and nobody knows whether it was. See whether the change is there before making it again.",
        _ => OfSignIn(failure) ?? OfDatabase(failure) ?? OfResources(failure)
            ?? (CypherCode.MayQuote(failure.Code) ? $"Neo4j at {Address} failed with {failure.Code}. Its own log says more." : $"Neo4j at {Address} failed with {failure.Code}: {Words(failure)}"),
    };

    private string? OfSignIn(CypherException failure) => failure.Code switch
    {
        CypherCode.Unauthorized when options.Password.Length == 0 =>
            $"Neo4j at {Address} asks for a password, and none is set. Set Neo4j:User (now “{options.User}”), and the password by the environment, Neo4j__Password.",
        CypherCode.Unauthorized =>
            $"Neo4j at {Address} refuses the user “{options.User}” with this password. Set Neo4j:User, and the password by the environment, Neo4j__Password.",
        CypherCode.AccountLocked =>
            $"Neo4j at {Address} refuses the user “{options.User}” for a while, since too many sign-ins had a wrong password. Set the right one by the environment, Neo4j__Password, and see whether another program signs in with a wrong one.",
        CypherCode.CredentialsExpired =>
            $"Neo4j at {Address} wants a new password for the user “{options.User}”. Change it there, and set it by the environment, Neo4j__Password.",
        CypherCode.Forbidden =>
            $"Neo4j at {Address} does not let the user “{options.User}” do this: {Words(failure)} Give the user the rights, or set Neo4j:User to another.",
        _ => null,
    };

    private string? OfDatabase(CypherException failure) => failure.Code switch
    {
        CypherCode.DatabaseNotFound =>
            $"Neo4j at {Address} has no database “{options.Database}”. Make it, or set Neo4j:Database to one it has; the community edition has one, “neo4j”.",
        CypherCode.DatabaseUnavailable =>
            $"The database “{options.Database}” of Neo4j at {Address} is not available: {Words(failure)} Wait until it is, or start it.",
        var code when CypherCode.IsReadOnly(code) =>
            $"The database “{options.Database}” of Neo4j at {Address} takes no writes ({code}): {Words(failure)} See whether it is read-only or its disk is full.",
        _ => null,
    };

    private string? OfResources(CypherException failure) => failure.Code switch
    {
        var code when CypherCode.IsTimeout(code) =>
            $"The question took longer than {options.QueryTimeout.TotalSeconds:0.#} s, and Neo4j at {Address} ended it. Ask for less, or raise Neo4j:QueryTimeout.",
        var code when CypherCode.IsLock(code) =>
            $"A change had to wait for another one, and Neo4j at {Address} ended it after {options.QueryTimeout.TotalSeconds:0.#} s at most. See what else writes there (SHOW TRANSACTIONS), and try again, or raise Neo4j:QueryTimeout.",
        var code when CypherCode.IsMemory(code) =>
            $"Neo4j at {Address} ran out of memory ({code}): {Words(failure)} Ask for less, or give it more.",
        CypherCode.BookmarkTimeout =>
            $"Neo4j at {Address} does not catch up with what was written before. See whether its cluster is whole; the next question does not wait for it.",
        _ => null,
    };

    private static string Words(CypherException failure)
    {
        var words = failure.Message.Trim();
        return words.Length == 0 || words[^1] is '.' or '!' or '?' ? words : words + ".";
    }
}

using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Access;
using PaperGraph.Host.Keys;

namespace PaperGraph.Host.Commands;

/// <summary>Makes a key, shows it once, and keeps its hash where the server looks for it.</summary>
internal sealed class KeyCommand(IConfiguration settings, IOptions<AuthOptions> auth) : ICommand
{
    private const int Done = 0;
    private const string RoleSetting = "role";

    public string Name => "key";

    public string Usage => $"key add NAME --role ROLE (makes a key; a ROLE is one of {RoleNames.All})";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is not ["add", var name])
            throw new CommandException($"“key” is called otherwise: {Usage}; a NAME with a blank in it stands in quotes.");
        if (UserName.FindMistake(name) is { } mistake)
            throw new CommandException($"“{name}” is no name of a key: {mistake}");
        var role = RoleNames.Find(settings[RoleSetting]) ?? throw new CommandException($"--{RoleSetting} is “{settings[RoleSetting]}”. It can be {RoleNames.All}.");
        var (label, path, key) = (LabelOf(name), KeyFile.PathOf(settings), NewKey.Make());
        if (auth.Value.Keys.ContainsKey(label))
            throw new CommandException($"There is a key “{label}” already, in “{path}” or among the other settings. Take it out, or make one of another name.");
        var hashed = new KeyOptions { Name = name, Role = RoleNames.Of(role), Hash = KeyHash.Of(key) };
        await KeyFile.AddAsync(path, label, hashed, cancellationToken);
        await Console.Out.WriteLineAsync(Told(label, hashed, key, path));
        return Done;
    }

    // What a setting can be called everywhere, in the environment too.
    private static string LabelOf(string name) => string.Concat(name.Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '_'));

    private static string HowToSend(KeyOptions key) => key.Role == RoleNames.Of(Role.Calendar)
        ? "It is sent as the end of a link, “/calendar.ics?key=KEY”, and reads nothing but that."
        : "It is sent as “Authorization: Bearer KEY”.";

    private static string Told(string label, KeyOptions hashed, string key, string path) => $"""
        The key of “{hashed.Name}”, who is a {hashed.Role}; it is shown this once and kept nowhere:

        {key}

        {HowToSend(hashed)} Its hash stands in {path},
        and a server that looks there takes the key when it is started the next time.
        From then on everybody needs a key, also on this machine; Auth:AnonymousRead=true lets everybody read.
        To have it taken elsewhere, set there
        Auth__Keys__{label}__Name={hashed.Name}
        Auth__Keys__{label}__Role={hashed.Role}
        Auth__Keys__{label}__Hash={hashed.Hash}
        """;
}

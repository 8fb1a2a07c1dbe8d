using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Errors;
using PaperGraph.Host.Tests.Commands;
using PaperGraph.Host.Tests.Importing;
using PaperGraph.Host.Tokens;

namespace PaperGraph.Host.Tests.Access;

public sealed class TokenTests : IAsyncLifetime
{
    private readonly CollectedLog _log = new();
    private Authority _authority = null!; // Made before each test begins.

    public static TheoryData<string> Wrong =>
        ["signed by another", "signed by another under the same name", "not signed", "for somebody else", "of another issuer", "expired", "not valid yet", "changed", "no token at all"];

    public async ValueTask InitializeAsync() => _authority = await Authority.StartAsync();

    public ValueTask DisposeAsync() => _authority.DisposeAsync();

    [Fact]
    public async Task The_token_says_who_it_is_and_the_highest_of_the_roles_that_we_know_counts()
    {
        var user = await FindUserAsync(_authority.Sign(("name", "Ada"), ("roles", new[] { "READER", "admin", "curator", "2" })));

        Assert.Equal(("Ada", Role.Curator), (user?.Identity?.Name, user?.FindRole()));
    }

    [Fact]
    public async Task The_settings_name_the_claims()
    {
        var token = _authority.Sign(("sub", "ada-1"), ("name", "Ada"), ("group", "MEMBER"));

        var user = await FindUserAsync(token, ("Auth:Jwt:NameClaim", "sub"), ("Auth:Jwt:RoleClaim", "group"));

        Assert.Equal(("ada-1", Role.Member), (user?.Identity?.Name, user?.FindRole()));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_token_that_is_not_right_in_everything_is_not_believed_nor_logged(string how)
    {
        var token = WrongToken(how);

        Assert.Null(await FindUserAsync(token));

        Assert.DoesNotContain(_log.Lines, line => line.Contains(token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "a name has 1 to 100 characters.")]
    [InlineData("local", "“local” is whoever sits at a server without Auth.")]
    public async Task A_token_has_to_name_somebody(string name, string mistake)
    {
        var refused = await Assert.ThrowsAsync<RequestException>(() => FindUserAsync(_authority.Sign(("name", name), ("roles", "MEMBER"))));

        Assert.Equal((ErrorCode.Forbidden, $"The claim “name” of the token is no name: {mistake}"), (refused.Code, refused.Message));
    }

    [Fact]
    public async Task While_the_authority_is_away_a_token_is_neither_right_nor_wrong()
    {
        var token = _authority.Sign(("name", "Ada"), ("roles", "READER"));
        await _authority.StopAsync();

        var refused = await Assert.ThrowsAsync<RequestException>(() => FindUserAsync(token));

        Assert.Equal(ErrorCode.Unavailable, refused.Code);
        Assert.Contains(_log.Lines, line => line.StartsWith($"The authority {_authority.Address}, whose tokens are believed, does not answer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--Auth:Jwt:Authority=http://login.example.org", "It has to be an address with https")]
    [InlineData("--Auth:Jwt:Authority=https://login.example.org", "Auth:Jwt:Audience is missing")]
    public async Task What_would_let_strangers_in_stops_the_start(string setting, string reason)
    {
        var folder = Directory.CreateTempSubdirectory("papergraph-");

        var ended = await HostProcess.RunAsync(setting, $"--Storage:Path={folder.FullName}", $"--Import:Folder={folder.FullName}", "--urls=http://127.0.0.1:0");

        folder.Delete(recursive: true);
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains(reason, ended.Error, StringComparison.Ordinal);
    }

    private string WrongToken(string how)
    {
        (string, object)[] claims = [("name", "Ada"), ("roles", "CURATOR")];
        using var other = RSA.Create(2048);
        string By(string keyId) => _authority.Sign(token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(other) { KeyId = keyId }, SecurityAlgorithms.RsaSha256), claims);
        return how switch
        {
            "signed by another" => By("second"),
            "signed by another under the same name" => By(Authority.KeyId),
            "not signed" => _authority.Sign(token => token.SigningCredentials = null, claims),
            "for somebody else" => _authority.Sign(token => token.Audience = "another", claims),
            "of another issuer" => _authority.Sign(token => token.Issuer = "https://login.example.org", claims),
            "expired" => _authority.Sign(token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1)), claims),
            "not valid yet" => _authority.Sign(token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(1), DateTime.UtcNow.AddHours(2)), claims),
            "changed" => Changed(_authority.Sign(claims)),
            _ => "one.two.three",
        };
    }

    // Another's claims over the signature of these.
    private string Changed(string token)
    {
        var (parts, others) = (token.Split('.'), _authority.Sign(("name", "Eve"), ("roles", "CURATOR")).Split('.'));
        return $"{parts[0]}.{others[1]}.{parts[2]}";
    }

    private async Task<ClaimsPrincipal?> FindUserAsync(string token, params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(_authority.Settings)
            .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value))).Build();
        await using var services = new ServiceCollection()
            .AddLogging(log => log.AddProvider(_log)).AddSingleton<IConfiguration>(configuration)
            .AddTokens(configuration).BuildServiceProvider();
        return await services.GetRequiredService<ITokenCheck>().FindUserAsync(token, CancellationToken.None);
    }
}

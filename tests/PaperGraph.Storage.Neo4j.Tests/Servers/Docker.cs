using Docker.DotNet;
using DotNet.Testcontainers.Builders;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Whether containers can be run here.</summary>
internal static class Docker
{
    /// <summary>Whether it is worth asking, which takes seconds where nobody answers.</summary>
    public static bool IsLikelyHere() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DOCKER_HOST")) || Places().Any(File.Exists);

    /// <summary>Whether it says that this machine cannot run the container, rather than that the container went wrong.</summary>
    public static bool CannotRun(Exception exception) => exception is DockerUnavailableException or DockerApiException or HttpRequestException;

    // Sockets of Docker, Docker Desktop and a Docker without root; the pipe of Windows; and the file that Testcontainers is told by.
    private static IEnumerable<string> Places()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        yield return "/var/run/docker.sock";
        yield return Path.Combine(home, ".docker", "run", "docker.sock");
        yield return Path.Combine(home, ".docker", "desktop", "docker.sock");
        yield return Path.Combine(Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") ?? home, "docker.sock");
        yield return @"\\.\pipe\docker_engine";
        yield return Path.Combine(home, ".testcontainers.properties");
    }
}

// Starts a program on the X screen that DISPLAY names, and says when its first window was painted and how much memory
// it holds once it is idle: what an owner waits for, seen from outside, and the same for whatever program.
//
//     first_frame WIDTH HEIGHT PROGRAM [ARGUMENT...]
//
// The window looked for is at least WIDTH by HEIGHT pixels large. Prints one line of JSON: {"first_frame_ms",
// "pss_kib"}.
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto longestStart = 60s;
/// A window whose picture has fewer colours than this is still empty: background, frame, perhaps an empty bar.
constexpr std::size_t coloursOfAFrame = 16;
constexpr int linesLookedAt = 24;
/// A program is idle when it used no processor for so long.
constexpr auto quiet = 1500ms;
constexpr auto longestRestless = 20s;

struct Free {
    void operator()(void *pointer) const { std::free(pointer); }
};
template <class Reply>
using Owned = std::unique_ptr<Reply, Free>;

[[noreturn]] void fail(const std::string &text)
{
    std::fprintf(stderr, "first_frame: %s\n", text.c_str());
    std::exit(EXIT_FAILURE);
}

class Screen {
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            fail("there is no X screen at DISPLAY.");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        const auto *extension = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (!extension || !extension->present)
            fail("the X server has no damage extension.");
        m_damageEvent = static_cast<std::uint8_t>(extension->first_event + XCB_DAMAGE_NOTIFY);
        Owned<xcb_damage_query_version_reply_t>(
            xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Returns when a window of at least that size was painted.
    void waitForFrame(int width, int height, Clock::time_point giveUp)
    {
        xcb_flush(m_connection);
        std::set<xcb_window_t> windows;
        while (Clock::now() < giveUp) {
            bool painted = false;
            while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
                const auto type = static_cast<std::uint8_t>(event->response_type & 0x7f);
                if (type == XCB_MAP_NOTIFY) {
                    const auto window = reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
                    if (isLargeEnough(window, width, height) && windows.insert(window).second)
                        watch(window);
                    painted = true;
                } else if (type == m_damageEvent) {
                    const auto *notice = reinterpret_cast<const xcb_damage_notify_event_t *>(event.get());
                    xcb_damage_subtract(m_connection, notice->damage, XCB_NONE, XCB_NONE);
                    painted = true;
                }
            }
            if (!painted) {
                // Only now: what came in while a reply was waited for lies in the queue already.
                xcb_flush(m_connection);
                pollfd descriptor{xcb_get_file_descriptor(m_connection), POLLIN, 0};
                ::poll(&descriptor, 1, 100);
                continue;
            }
            for (const xcb_window_t window : windows) {
                if (isPainted(window))
                    return;
            }
        }
        fail("no window was painted in time.");
    }

private:
    std::optional<xcb_get_geometry_reply_t> geometryOf(xcb_window_t window)
    {
        const Owned<xcb_get_geometry_reply_t> reply(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        return reply ? std::optional(*reply) : std::nullopt;
    }
    bool isLargeEnough(xcb_window_t window, int width, int height)
    {
        const auto geometry = geometryOf(window);
        return geometry && geometry->width >= width && geometry->height >= height;
    }
    void watch(xcb_window_t window)
    {
        const auto damage = xcb_generate_id(m_connection);
        xcb_damage_create(m_connection, damage, window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        xcb_flush(m_connection);
    }
    bool isPainted(xcb_window_t window)
    {
        const auto geometry = geometryOf(window);
        if (!geometry)
            return false;
        // Some lines of it only: fetching all of a large window would keep the server, and so the program, waiting.
        std::array<xcb_get_image_cookie_t, linesLookedAt> cookies{};
        for (int line = 0; line < linesLookedAt; ++line)
            cookies[static_cast<std::size_t>(line)] =
                xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0,
                              static_cast<std::int16_t>((2 * line + 1) * geometry->height / (2 * linesLookedAt)),
                              geometry->width, 1, ~0U);
        std::set<std::uint32_t> colours;
        for (const auto cookie : cookies) {
            const Owned<xcb_get_image_reply_t> image(xcb_get_image_reply(m_connection, cookie, nullptr));
            if (!image)
                continue;
            const auto *pixels = reinterpret_cast<const std::uint32_t *>(xcb_get_image_data(image.get()));
            const auto count = static_cast<std::size_t>(xcb_get_image_data_length(image.get())) / sizeof *pixels;
            for (std::size_t place = 0; place < count && colours.size() < coloursOfAFrame; ++place) {
                if (place == 0 || pixels[place] != pixels[place - 1])
                    colours.insert(pixels[place]);
            }
        }
        return colours.size() >= coloursOfAFrame;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    std::uint8_t m_damageEvent = 0;
};

/// The processes of one session, which is that of the program started here.
std::vector<pid_t> processesOf(pid_t session)
{
    std::vector<pid_t> found;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const pid_t process = static_cast<pid_t>(std::stoi(name));
        if (::getsid(process) == session)
            found.push_back(process);
    }
    return found;
}

/// Processor time, in ticks.
long usedBy(const std::vector<pid_t> &processes)
{
    long ticks = 0;
    for (const pid_t process : processes) {
        std::ifstream file("/proc/" + std::to_string(process) + "/stat");
        std::string text((std::istreambuf_iterator<char>(file)), {});
        // The name, in brackets, may hold blanks.
        std::istringstream fields(text.substr(std::min(text.size(), text.rfind(')') + 1)));
        std::string skipped;
        for (int field = 3; field < 14; ++field)
            fields >> skipped;
        long user = 0, system = 0;
        fields >> user >> system;
        ticks += user + system;
    }
    return ticks;
}

/// The memory that belongs to them: their own, and their share of what they share with others (PSS).
long pssOf(const std::vector<pid_t> &processes)
{
    long kib = 0;
    for (const pid_t process : processes) {
        std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
        for (std::string line; std::getline(file, line);) {
            if (line.rfind("Pss:", 0) == 0)
                kib += std::stol(line.substr(4));
        }
    }
    return kib;
}

void waitUntilIdle(pid_t session)
{
    const auto giveUp = Clock::now() + longestRestless;
    long before = -1;
    auto since = Clock::now();
    while (Clock::now() < giveUp && Clock::now() - since < quiet) {
        // A tick in so long is a blinking cursor.
        const long used = usedBy(processesOf(session));
        if (before < 0 || used - before > 1) {
            before = used;
            since = Clock::now();
        }
        std::this_thread::sleep_for(100ms);
    }
}

void end(pid_t session)
{
    ::kill(-session, SIGTERM);
    for (int tenth = 0; tenth < 30; ++tenth) {
        if (::waitpid(session, nullptr, WNOHANG) == session)
            return;
        std::this_thread::sleep_for(100ms);
    }
    ::kill(-session, SIGKILL);
    ::waitpid(session, nullptr, 0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        fail("say WIDTH HEIGHT PROGRAM [ARGUMENT...].");
    Screen screen;
    const auto begun = Clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        ::execvp(argv[3], argv + 3);
        ::_exit(127);
    }
    screen.waitForFrame(std::atoi(argv[1]), std::atoi(argv[2]), begun + longestStart);
    const std::chrono::duration<double, std::milli> frame = Clock::now() - begun;
    waitUntilIdle(child);
    std::printf("{\"first_frame_ms\": %.1f, \"pss_kib\": %ld}\n", frame.count(), pssOf(processesOf(child)));
    end(child);
    return EXIT_SUCCESS;
}

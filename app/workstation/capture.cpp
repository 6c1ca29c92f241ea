#include "app/workstation/capture.h"

#include "ui/async/runner.h"

#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

#include <array>
#include <chrono>

namespace trato::workstation {
namespace {

constexpr QSize drawnSize(1440, 900);
constexpr std::chrono::seconds patience{20};
/// Time for layouts and deferred deletions to come to rest after the last answer.
constexpr std::chrono::milliseconds settling{120};

constexpr std::array themes{std::pair(ui::ThemeChoice::Light, "light"), std::pair(ui::ThemeChoice::Dark, "dark")};

} // namespace

std::vector<PictureSize> PictureSize::all()
{
    return {{drawnSize}, {{1280, 800}}, {{1280, 800}, 2.0}, {{1920, 1080}}, {{1920, 1080}, 2.0}};
}

QString PictureSize::folder() const
{
    if (window == drawnSize && scale == 1.0)
        return {};
    const QString size = QStringLiteral("%1x%2").arg(window.width()).arg(window.height());
    return scale == 1.0 ? size : QStringLiteral("%1-%2").arg(size).arg(qRound(scale * 100));
}

Capture::Capture(QWidget& window, ui::Look& look, ui::Runner* runner, QString folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_look(look)
    , m_runner(runner)
    , m_folder(std::move(folder))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const QString name = m_shots[m_at].file;
        if (!m_failure)
            m_failure =
                Error{QStringLiteral("scene_not_ready"), tr("The screen %1 was not ready in time.").arg(name), {}, {}};
        skipScene();
        next();
    });
}

void Capture::start(const std::vector<ui::Scene>& scenes, const std::vector<PictureSize>& sizes)
{
    if (!QDir().mkpath(m_folder)) {
        m_failure =
            Error{QStringLiteral("unwritable_folder"), tr("Nothing can be written to %1.").arg(m_folder), {}, {}};
        return done();
    }
    for (const ui::Scene& scene : scenes)
        add(scene, sizes);
    m_look.setMotion(ui::Motion::None);
    m_window.show();
    next();
}

void Capture::add(const ui::Scene& scene, const std::vector<PictureSize>& sizes)
{
    const auto own = std::vector<PictureSize>{{scene.size}};
    for (const PictureSize& size : scene.size.isEmpty() ? sizes : own) {
        const QString folder = scene.size.isEmpty() ? size.folder() : QString();
        bool first = true;
        for (const auto& [theme, name] : themes) {
            const QString file = QStringLiteral("%1-%2.png").arg(scene.name, QLatin1String(name));
            m_shots.push_back({scene, first, theme, size, folder.isEmpty() ? file : folder + u'/' + file});
            first = false;
        }
    }
}

void Capture::next()
{
    if (m_at >= m_shots.size())
        return done();
    const Shot& shot = m_shots[m_at];
    m_look.setTheme(shot.theme);
    m_look.setScale(shot.size.scale);
    m_window.resize(shot.size.window);
    m_patience.start();
    const int at = int(m_at);
    if (!shot.first)
        return settle(at);
    shot.scene.prepare([this, guard = QPointer(this), at] {
        if (guard != nullptr)
            settle(at);
    });
}

void Capture::settle(int shot)
{
    QTimer::singleShot(settling, this, [this, shot] { prepared(shot); });
}

void Capture::prepared(int shot)
{
    if (std::size_t(shot) != m_at)
        return;
    if (m_runner != nullptr && !m_runner->isIdle()) {
        connect(
            m_runner, &ui::Runner::becameIdle, this, [this, shot] { prepared(shot); }, Qt::SingleShotConnection);
        return;
    }
    // One turn of the event loop more: what the last answer changed is laid out and painted.
    QTimer::singleShot(settling, this, [this, shot] {
        if (std::size_t(shot) == m_at)
            take();
    });
}

void Capture::take()
{
    m_patience.stop();
    const QString path = QDir(m_folder).filePath(m_shots[m_at].file);
    QDir().mkpath(QFileInfo(path).path());
    if (m_window.grab().save(path, "PNG"))
        m_files << path;
    else if (!m_failure)
        m_failure = Error{QStringLiteral("unwritable_folder"), tr("Nothing can be written to %1.").arg(path), {}, {}};
    ++m_at;
    next();
}

void Capture::skipScene()
{
    const QString name = m_shots[m_at].scene.name;
    do
        ++m_at;
    while (m_at < m_shots.size() && m_shots[m_at].scene.name == name);
}

void Capture::done()
{
    if (m_failure)
        Q_EMIT finished(Failure(*m_failure));
    else
        Q_EMIT finished(m_files);
}

} // namespace trato::workstation

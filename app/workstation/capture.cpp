#include "app/workstation/capture.h"

#include "ui/async/runner.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <chrono>

namespace trato::workstation {
namespace {

constexpr QSize pictureSize(1440, 900);
constexpr std::chrono::seconds patience{20};
/// Time for layouts and deferred deletions to come to rest after the last answer.
constexpr std::chrono::milliseconds settling{120};

} // namespace

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
        ++m_at;
        next();
    });
}

void Capture::start(const std::vector<ui::Scene>& scenes)
{
    if (!QDir().mkpath(m_folder)) {
        m_failure =
            Error{QStringLiteral("unwritable_folder"), tr("Nothing can be written to %1.").arg(m_folder), {}, {}};
        return done();
    }
    for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const QString suffix = theme == ui::ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const ui::Scene& scene : scenes)
            m_shots.push_back({scene, theme, QStringLiteral("%1-%2.png").arg(scene.name, suffix)});
    }
    m_look.setMotion(ui::Motion::None);
    m_window.resize(pictureSize);
    m_window.show();
    next();
}

void Capture::next()
{
    if (m_at >= m_shots.size())
        return done();
    m_look.setTheme(m_shots[m_at].theme);
    const QSize wanted = m_shots[m_at].scene.size;
    m_window.resize(wanted.isEmpty() ? pictureSize : wanted);
    m_patience.start();
    const int shot = int(m_at);
    m_shots[m_at].scene.prepare([this, guard = QPointer(this), shot] {
        if (guard != nullptr)
            QTimer::singleShot(settling, this, [this, shot] { prepared(shot); });
    });
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
    if (m_window.grab().save(path, "PNG"))
        m_files << path;
    else if (!m_failure)
        m_failure = Error{QStringLiteral("unwritable_folder"), tr("Nothing can be written to %1.").arg(path), {}, {}};
    ++m_at;
    next();
}

void Capture::done()
{
    if (m_failure)
        Q_EMIT finished(Failure(*m_failure));
    else
        Q_EMIT finished(m_files);
}

} // namespace trato::workstation

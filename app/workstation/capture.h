#pragma once

#include "base/result.h"
#include "ui/desk/scene.h"
#include "ui/theme/look.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QWidget;

namespace trato::ui {
class Runner;
}

namespace trato::workstation {

/// Takes a picture of every scene in the light and in the dark theme: <folder>/<scene>-<theme>.png, 1440×900 unless the
/// scene wants another size. A scene is taken when it says that it is ready and no piece of work is under way; one that
/// does not come in time is an error, the others are taken all the same.
class Capture final : public QObject {
    Q_OBJECT

public:
    Capture(QWidget& window, ui::Look& look, ui::Runner* runner, QString folder, QObject* parent = nullptr);

    void start(const std::vector<ui::Scene>& scenes);

Q_SIGNALS:
    /// The files written, or the first failure: `scene_not_ready`, `unwritable_folder`.
    void finished(const trato::Result<QStringList>& files);

private:
    void next();
    void prepared(int shot);
    void take();
    void done();

    struct Shot {
        ui::Scene scene;
        ui::ThemeChoice theme;
        QString file;
    };

    QWidget& m_window;
    ui::Look& m_look;
    ui::Runner* m_runner;
    QString m_folder;
    std::vector<Shot> m_shots;
    std::size_t m_at = 0;
    QTimer m_patience;
    QStringList m_files;
    std::optional<Error> m_failure;
};

} // namespace trato::workstation

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

/// How large the window of a picture is and how large its text.
struct PictureSize {
    QSize window;
    qreal scale = 1.0;

    /// As drawn (1440×900), and the screens that people have, each also with text twice as large.
    [[nodiscard]] static std::vector<PictureSize> all();
    /// "1280x800-200": where the pictures of this size lie; empty for the drawn one.
    [[nodiscard]] QString folder() const;
};

/// Takes a picture of every scene in the light and in the dark theme: <folder>/<scene>-<theme>.png as drawn, and
/// <folder>/<size>/<scene>-<theme>.png in each further size; a scene that wants a size of its own is taken in that one
/// alone. A scene is taken when it says that it is ready and no piece of work is under way; one that does not come in
/// time is an error, the others are taken all the same.
class Capture final : public QObject {
    Q_OBJECT

public:
    Capture(QWidget& window, ui::Look& look, ui::Runner* runner, QString folder, QObject* parent = nullptr);

    void start(const std::vector<ui::Scene>& scenes, const std::vector<PictureSize>& sizes);

Q_SIGNALS:
    /// The files written, or the first failure: `scene_not_ready`, `unwritable_folder`.
    void finished(const trato::Result<QStringList>& files);

private:
    struct Shot {
        ui::Scene scene;
        bool first; ///< of its scene in this size: the desk is brought there
        ui::ThemeChoice theme;
        PictureSize size;
        QString file;
    };

    void add(const ui::Scene& scene, const std::vector<PictureSize>& sizes);
    void next();
    void settle(int shot);
    void prepared(int shot);
    void take();
    void skipScene();
    void done();

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

#pragma once

#include <QSize>
#include <QString>

#include <functional>

namespace trato::ui {

/// A screen worth a picture. `prepare` brings the desk there and calls `ready` when everything that it loads is shown.
struct Scene {
    /// "negotiator", "payment": the file is called <name>-light.png and <name>-dark.png.
    QString name;
    std::function<void(std::function<void()> ready)> prepare;
    /// Of the window; empty: 1440×900.
    QSize size = {};
};

} // namespace trato::ui

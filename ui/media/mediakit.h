#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QWidget;

/// What the plugins beside the program do, in Qt's own types only: a plugin has none of the program's libraries inside,
/// and each loads when it is first needed.
namespace trato::media {

struct SoundState {
    qint64 position = 0; ///< milliseconds
    qint64 duration = 0;
    bool playing = false;
    bool failed = false;
};

/// One sound at a time, from memory.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;
    virtual void open(const QByteArray& bytes) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 milliseconds) = 0;
    virtual void setSpeed(double speed) = 0;

    std::function<void(const SoundState&)> changed;
};

class SoundKit {
public:
    virtual ~SoundKit() = default;
    virtual std::unique_ptr<SoundOutput> output() = 0;
    /// Calls back once with 16-bit mono samples (8000 a second) and the length, or with nothing when it is no sound.
    virtual void decode(const QByteArray& bytes, std::function<void(QByteArray samples, qint64 milliseconds)> done) = 0;
};

struct Page {
    QImage image;
    int count = 0;
    bool locked = false; ///< it wants a password
};

class PageKit {
public:
    virtual ~PageKit() = default;
    /// A page of a PDF, `width` pixels wide. No pages: it can't be read. For any thread.
    virtual Page render(const QByteArray& bytes, int page, int width) = 0;
};

/// A mail that was made harmless before (channels::safeHtml).
struct Mail {
    QByteArray html;
    std::vector<std::pair<QString, QByteArray>> parts; ///< mime type and bytes of "part/<n>"
    bool remoteImages = false;                         ///< pictures that lie elsewhere are asked for
    double scale = 1;                                  ///< of the program's text
};

class MailView {
public:
    virtual ~MailView() = default;
    virtual QWidget* widget() = 0;
    virtual void show(Mail mail) = 0;

    /// Nothing is opened here: who shows the address decides.
    std::function<void(const QUrl&)> linkPressed;
    std::function<void(bool)> loaded;
};

class MailKit {
public:
    virtual ~MailKit() = default;
    virtual std::unique_ptr<MailView> view(QWidget* parent) = 0;
};

} // namespace trato::media

#define TRATO_SOUND_KIT "trato.media.SoundKit/1"
#define TRATO_PAGE_KIT "trato.media.PageKit/1"
#define TRATO_MAIL_KIT "trato.media.MailKit/1"

#include <QtPlugin>
Q_DECLARE_INTERFACE(trato::media::SoundKit, TRATO_SOUND_KIT)
Q_DECLARE_INTERFACE(trato::media::PageKit, TRATO_PAGE_KIT)
Q_DECLARE_INTERFACE(trato::media::MailKit, TRATO_MAIL_KIT)

# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    This is what I understood:
    “{ $text }”
    Is that right?
voice-understood = This is what I understood: “{ $text }”
voice-yes = Yes, that is right
voice-no = No, it is not
# What is not heard cannot be looked at for danger either
voice-danger = In danger call 112.
voice-again = Then I understood you wrongly. Please record it again, slowly and in a quiet place. Or write it in a few words. Or choose { tenant-command-human } and a person will contact you.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] This voice message is too long for me. I can manage three minutes.
       *[failed] I could not understand this voice message.
    } Please record it again, a little shorter, or write in a few words what it is about. Or choose { tenant-command-human } and a person will contact you, who can listen to it. { voice-danger }
voice-ask = { voice-danger } A computer program of another company can write down your voice message for me. Names and numbers cannot be taken out of it before. Shall it do that?
voice-ask-yes = Yes, write it down
voice-ask-no = No, rather not
voice-not-heard = All right, it is not written down. Please write in a few words what it is about. Or choose { tenant-command-human } and a person will contact you, who can listen to it. { voice-danger }
voice-ask-again = { voice-danger } I did not have this voice message written down, because you did not want that. Please write in a few words what it is about. Or choose { tenant-command-human } and a person will contact you, who can listen to it. Shall a computer program of another company write it down after all?

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] I have passed your photo on to { $name }.
        [voice] I have passed your voice message on to { $name }.
        [video] I have passed your video on to { $name }.
        [document] I have passed your document on to { $name }.
        [location] I have passed your location on to { $name }.
       *[other] I have passed that on to { $name }.
    }
attachment-added =
    { $media ->
        [photo] I have added your photo to your request { $reference }.
        [voice] I have added your voice message to your request { $reference }.
        [video] I have added your video to your request { $reference }.
        [document] I have added your document to your request { $reference }.
        [location] I have added your location to your request { $reference }.
       *[other] I have added that to your request { $reference }.
    } Whoever takes it will see it.
attachment-unheard =
    { $media ->
        [video] I could not watch it myself.
       *[voice] I could not listen to it myself.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] I do not look at videos myself.
        [document] I do not open documents myself.
       *[other] I do not look at photos myself.
    } A person can do that. Please send no identity or bank documents.
attachment-as-well = I pass this on as well if you say yes.
tenant-consent-files = The files you sent lately are passed on as well (how many: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] I cannot fetch files that lie somewhere else.
       *[too_big] This file is too large for me. I can manage 20 MB.
    } Please send it smaller and directly here, as a photo for example. Or choose { tenant-command-human } and a person will contact you.
attachment-lost = A file of yours could not be passed on. Please send it again.
mydata-attachment =
    { $media ->
        [photo] Photo
        [voice] Voice message
        [video] Video
        [document] Document
        [location] Location
       *[other] Something else
    }

package id.go.pariaman.kinerja.identity.session;

import id.go.pariaman.kinerja.identity.SignedIn;

/** A principal of somebody else's making that knows the sign-in it stands for. */
public interface HoldsSignedIn {

  SignedIn signedIn();
}
